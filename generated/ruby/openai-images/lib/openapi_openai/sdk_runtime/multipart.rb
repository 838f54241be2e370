# frozen_string_literal: true

require 'securerandom'

module OpenApiOpenAIClient
  module SdkRuntime
    # Writes multipart bodies: text parts first, file parts last, under a random boundary.
    module Multipart
      ESCAPES = { '"' => '%22', "\r" => '%0D', "\n" => '%0A' }.freeze

      module_function

      # @return [Array(String, Array)] the content type with its boundary, and what to send
      def write(media_type, fields)
        boundary = ::SecureRandom.hex(16)
        texts = []
        files = []
        fields.each do |field, value|
          next if value.nil?

          if field.file || Source.file?(value)
            add_files(files, boundary, field, value)
          else
            add_texts(texts, boundary, field, value)
          end
        end
        ["#{media_type}; boundary=#{boundary}", [*texts, *files, "--#{boundary}--\r\n".b]]
      end

      def add_files(files, boundary, field, value)
        many = value.is_a?(::Array)
        name = many ? "#{field.wire_name}[]" : field.wire_name
        (many ? value : [value]).each do |item|
          upload = Upload.new(item, field.wire_name, field.content_type)
          files << head(boundary, name, upload.filename, upload.content_type) << upload.source << "\r\n".b
        end
      end
      private_class_method :add_files

      def add_texts(texts, boundary, field, value)
        if field.json?
          type = field.content_type || 'application/json'
          texts << text(boundary, field.wire_name, Json.dump(Types.write(field.type, value)), type)
        else
          Styles.bracketed(field.wire_name, Types.write(field.type, value)).each do |name, content|
            texts << text(boundary, name, content, field.content_type)
          end
        end
      end
      private_class_method :add_texts

      def text(boundary, name, content, content_type)
        head(boundary, name, nil, content_type) + Text.utf8(content).b + "\r\n".b
      end
      private_class_method :text

      def head(boundary, name, filename, content_type)
        lines = "--#{boundary}\r\nContent-Disposition: form-data; name=\"#{quoted(name)}\""
        lines += "; filename=\"#{quoted(filename)}\"" unless filename.nil?
        lines += "\r\nContent-Type: #{Headers.checked_value("content type of #{name}", content_type)}" unless content_type.nil?
        "#{lines}\r\n\r\n".b
      end
      private_class_method :head

      def quoted(text)
        Text.utf8(text).gsub(/["\r\n]/, ESCAPES)
      end
      private_class_method :quoted
    end
  end
end
