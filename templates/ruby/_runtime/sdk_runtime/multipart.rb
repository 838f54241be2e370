# frozen_string_literal: true

require 'securerandom'

module GeneratedClient
  module SdkRuntime
    # Writes multipart bodies: text parts first, file parts last, under a random boundary.
    module Multipart
      ARRAY_FORMATS = %i[repeat brackets].freeze
      ESCAPED = /["\u0001-\u001f\u007f]/

      module_function

      # @return [Symbol] what the entries of a list are called; ArgumentError for what is no such format
      def array_format(given)
        found = ARRAY_FORMATS.find { |name| name.to_s == given.to_s }
        found || raise(::ArgumentError, "array_format must be :repeat or :brackets, not #{given.inspect}")
      end

      # @param extra [Hash{String => Object}] fields that no document describes
      # @param array_format [Symbol] what the entries of a list are called
      # @return [Array(String, Array)] the content type with its boundary, and what to send
      def write(media_type, fields, extra, array_format)
        boundary = ::SecureRandom.hex(16)
        texts = []
        files = []
        fields.each do |field, value|
          next add_files(files, boundary, field, value, array_format) if field.file == true && !value.is_a?(Model)

          uploads, others = divided(value) { |item| Upload.file?(item, bytes: field.file == :or_text) }
          add_files(files, boundary, field, uploads, array_format) unless uploads.nil?
          add_texts(texts, boundary, field, others, array_format) unless others.nil?
        end
        extra.each do |name, value|
          uploads, others = divided(value) { |item| Upload.file?(item) }
          add_files(files, boundary, Operation::Field.new(wire_name: name), uploads, :brackets) unless uploads.nil?
          Styles.bracketed(name, others).each { |key, content| texts << text(boundary, key, content, nil) }
        end
        ["#{media_type}; boundary=#{boundary}", [*texts, *files, "--#{boundary}--\r\n".b]]
      end

      # The same for parts in the order of the items; in a form each has a name (RFC 7578, 4.2): its place.
      #
      # @param bytes [Boolean] whether all of them are files
      def positional(media_type, items, extra, bytes:)
        boundary = ::SecureRandom.hex(16)
        is_form = media_type.downcase.split(';').first.to_s.strip == 'multipart/form-data'
        pieces = []
        items.each_with_index do |item, index|
          field = Operation::Field.new(wire_name: (index.to_s if is_form), type: :Object)
          field.content_type = 'text/plain; charset=utf-8' unless is_form || parts?(item)
          if bytes || Upload.file?(item)
            field.content_type = nil
            add_files(pieces, boundary, field, item, :repeat)
          else
            add_texts(pieces, boundary, field, item, :repeat)
          end
        end
        extra.each { |name, value| Styles.bracketed(name, value).each { |pair| pieces << text(boundary, *pair, nil) } }
        ["#{media_type}; boundary=#{boundary}", [*pieces, "--#{boundary}--\r\n".b]]
      end

      def parts?(value)
        value.respond_to?(:to_hash) || value.respond_to?(:to_ary)
      end
      private_class_method :parts?

      # @return [Array(Object, Object)] of a value what is a file, and what is not; nil for nothing
      def divided(value, &is_file)
        return is_file.call(value) ? [value, nil] : [nil, value] unless value.is_a?(::Array)

        files, others = value.partition(&is_file)
        [files.empty? ? nil : files, others.empty? && !files.empty? ? nil : others]
      end
      private_class_method :divided

      # OpenAPI repeats the name of a list for each entry, and some servers want brackets behind it.
      def name_of(field, value, array_format)
        name = field.wire_name
        array_format == :repeat || !value.is_a?(::Array) || name.end_with?('[]') ? name : "#{name}[]"
      end
      private_class_method :name_of

      def add_files(files, boundary, field, value, array_format)
        name = name_of(field, value, array_format)
        (value.is_a?(::Array) ? value : [value]).each do |item|
          upload = Upload.new(item, field.wire_name || 'a part', field.content_type)
          files << head(boundary, name, upload.filename, upload.content_type) << upload.source << "\r\n".b
        end
      end
      private_class_method :add_files

      # A list is its entries under one name, and what has parts is JSON.
      def add_texts(texts, boundary, field, value, array_format)
        value = Types.write(field.type, value, strict: false)
        unless field.styled.nil?
          Styles.pairs(field.styled, value).each { |name, content| texts << text(boundary, name, content, nil) }
          return
        end
        name = name_of(field, value, array_format)
        Styles.entries(value).each do |item|
          parts = parts?(item)
          type = field.content_type || ('application/json' if parts)
          content = parts || field.json? ? Json.dump(item) : Styles.text(item)
          texts << text(boundary, name, content, type)
        end
      end
      private_class_method :add_texts

      def text(boundary, name, content, content_type)
        head(boundary, name, nil, content_type) + Text.utf8(content).b + "\r\n".b
      end
      private_class_method :text

      def head(boundary, name, filename, content_type)
        lines = "--#{boundary}"
        disposition = name.nil? ? 'attachment' : "form-data; name=\"#{quoted(name)}\""
        lines += "\r\nContent-Disposition: #{disposition}" unless name.nil? && filename.nil?
        lines += "; filename=\"#{quoted(filename)}\"" unless filename.nil?
        lines += "\r\nContent-Type: #{Headers.checked_value("content type of #{name || 'a part'}", content_type)}" unless content_type.nil?
        "#{lines}\r\n\r\n".b
      end
      private_class_method :head

      def quoted(text)
        text = Text.utf8(text)
        raise ::ArgumentError, 'the name of a part or of its file holds a NUL' if text.include?("\0")

        text.gsub(ESCAPED) { |char| ::Kernel.format('%%%02X', char.ord) }
      end
      private_class_method :quoted
    end
  end
end
