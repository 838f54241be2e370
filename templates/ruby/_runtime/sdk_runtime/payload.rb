# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # A body with its content type.
    class Payload
      # What else than JSON is written of an object.
      WRITTEN = { 'application/x-www-form-urlencoded' => :form, 'multipart/form-data' => :multipart }.freeze
      private_constant :WRITTEN

      attr_reader :content_type, :content

      def initialize(content_type = nil, content = nil)
        @content_type = content_type
        @content = content
      end

      # @return [Boolean] whether it can be sent again
      def replayable?
        !@content.is_a?(BodyStream) || @content.replayable?
      end

      # Leave what was read as it was before.
      def restore
        @content.restore if @content.is_a?(BodyStream)
      end

      class << self
        # @param values [Hash{Symbol => Object}] the arguments of the call
        # @param extra [Hash, nil] members that the caller adds to the body
        # @param media_type [String, nil] what the caller chose
        # @param array_format [Symbol] what the entries of a list in a multipart form are called
        # @return [Payload]
        def write(operation, values, extra, media_type = nil, array_format = :repeat)
          return none(extra) if operation.body.nil?

          body = operation.body.dup.tap { |copy| copy.array_format = array_format }
          return form(body, operation.fields, values, extra) if body.form?
          return none(extra) if values[body.argument].nil?

          value = values[body.argument]
          whole(media_type.nil? ? body : chosen(body, Headers.checked_value('content_type', media_type), value), value, extra)
        end

        # @return [String] an argument that is the whole query, in its media type
        def whole_query(parameter, value)
          kind = WRITTEN[parameter.media_type.to_s.split(';').first.to_s.strip.downcase]
          return Text.escape(Styles.header(parameter, value)) unless kind == :form

          fields = Styles.simple(value)
          raise ::ArgumentError, "#{parameter.name} must be a hash, not #{value.class}" unless fields.is_a?(::Hash)

          named = fields.compact.map do |name, item|
            [parameter.parts.fetch(name) { Operation::Field.new(wire_name: name, type: :Object) }, item]
          end
          urlencoded(named, {})
        end

        private

        def none(extra)
          extra.nil? || extra.empty? ? new : new('application/json', Json.dump(extra))
        end

        # How a body is written in the media type that the caller names. Bytes and texts are sent as they are, but for a
        # text that is to be JSON.
        def chosen(body, media_type, value)
          body = body.dup.tap { |copy| copy.media_type = media_type }
          body.kind = kind_in(media_type, body.kind, value) if %i[json xml text].include?(body.kind)
          body
        end

        def kind_in(media_type, kind, value)
          essence = media_type.split(';').first.to_s.strip.downcase
          return :raw if Source.bytes?(value)
          return :xml if kind == :xml && essence.end_with?('/xml', '+xml')
          return :json if essence.end_with?('/json', '+json')
          return :text if kind == :text || value.is_a?(::String)

          WRITTEN.fetch(essence) do
            return :text unless value.respond_to?(:to_hash) || value.respond_to?(:to_ary)

            raise ::ArgumentError, "#{value.class} cannot be written as #{media_type}: give a String in that media type, " \
                                   "or send it as application/json, #{WRITTEN.keys.join(' or ')}"
          end
        end

        def whole(body, value, extra)
          case body.kind
          when :json then new(body.media_type, Json.dump(merged(Types.write(body.type, value), extra)))
          when :xml then new(with_charset(body.media_type), xml(body, value, extra))
          when :text
            new(with_charset(body.media_type), plain_text(body, value))
          when :form, :multipart then whole_form(body, form_value(body, value), extra)
          else
            value = Text.utf8(value).b if body.type == :String && value.is_a?(::String) && !Source.bytes?(value)
            content = Source.from(value, 'the body')
            new(body.media_type, content.is_a?(::String) ? content : BodyStream.new([content]))
          end
        end

        # A String that stands for what has parts is XML already.
        def xml(body, value, extra)
          return Text.utf8(value) if value.is_a?(::String) && !Xml.text?(body.xml)

          Xml.write(merged(Types.write(body.type, value), extra), body.xml)
        end

        # What has parts is no text, and XML is never made of a value.
        def plain_text(body, value)
          return Text.utf8(value) if value.is_a?(::String)

          is_xml = body.media_type.downcase.split(';').first.to_s.strip.end_with?('xml')
          value = Types.write(body.type, value)
          numeric = value.is_a?(::Numeric) || [true, false].include?(value)
          return Styles.text(value) if !is_xml && (numeric || !Json.atom(value).nil?)

          raise ::ArgumentError, "a body of #{body.media_type} is a String, not #{value.class}"
        end

        # What is no `text/*` says its encoding itself, or is always UTF-8.
        def with_charset(media_type)
          return media_type if !media_type.downcase.start_with?('text/') || media_type.downcase.include?('charset')

          "#{media_type}; charset=utf-8"
        end

        def merged(value, extra)
          return value if extra.nil? || extra.empty?

          unless value.respond_to?(:to_hash)
            raise ::ArgumentError, 'request_options[:body] can only be added to a body that is an object'
          end

          Styles.simple(value).merge(extra.transform_keys(&:to_s))
        end

        def form(body, fields, values, extra)
          extra = (extra || {}).transform_keys(&:to_s)
          pairs = fields.filter_map do |field|
            [field, values[field.name]] unless values[field.name].nil? || extra.key?(field.wire_name)
          end
          pairs.empty? && extra.empty? && body.optional ? new : encoded(body, pairs, extra)
        end

        # A file stays one, to be sent as a part.
        def form_value(body, value)
          Styles.simple(files?(body) ? value : Types.write(body.type, value, strict: false))
        end

        # A form of no known fields has those that are given; the places of a list are the names in it.
        def whole_form(body, value, extra)
          extra = (extra || {}).transform_keys(&:to_s)
          case value
          when ::Hash
            pairs = value.except(*extra.keys).compact.map { |name, item| [unknown_field(body, name), item] }
            encoded(body, pairs, extra)
          when ::Array
            return sent(Multipart.positional(body.media_type, value, extra, bytes: files?(body))) if body.kind == :multipart

            named = value.each_with_index.to_h { |item, index| [index.to_s, item] }
            return encoded(body, [], named.merge(extra)) unless files?(body)

            encoded(body, named.map { |name, item| [unknown_field(body, name), item] }, extra)
          else nameless(body, value, extra)
          end
        end

        def unknown_field(body, name)
          Operation::Field.new(wire_name: name, type: :Object, file: files?(body))
        end

        # Whether all that a form without known fields has are files.
        def files?(body)
          inner = body.type
          inner = inner.is_a?(::Hash) ? inner[:values] : inner.first until inner.is_a?(::Symbol) || inner.is_a?(::String)
          inner == :File
        end

        def nameless(body, value, extra)
          return encoded(body, [], { 'file' => value }.merge(extra)) if body.kind == :multipart && Upload.file?(value)
          return new(body.media_type, Text.utf8(value)) if value.is_a?(::String) && extra.empty?

          raise ::ArgumentError, "a form is a hash or a list, not #{value.class}"
        end

        def encoded(body, pairs, extra)
          return new(body.media_type, urlencoded(pairs, extra)) unless body.kind == :multipart

          sent(Multipart.write(body.media_type, pairs, extra, body.array_format))
        end

        def sent(written)
          content_type, pieces = written
          new(content_type, pieces.all?(::String) ? pieces.join : BodyStream.new(pieces))
        end

        # A list is its entries under one name, and what has parts is JSON.
        def urlencoded(pairs, extra)
          pieces = pairs.flat_map do |field, value|
            next files_in_text(field, value) if field.file == true

            value = Types.write(field.type, value, strict: false)
            next Styles.query(field.styled, value) unless field.styled.nil?

            texts = Styles.entries(value).map { |item| field.json? ? Json.dump(item) : Styles.text(item) }
            texts.map { |text| pair(field.wire_name, text) }
          end
          pieces += extra.flat_map { |name, value| Styles.bracketed(name, value).map { |each| pair(*each) } }
          pieces.join('&')
        end

        # A form without parts has no other place for a file than among the texts.
        def files_in_text(field, value)
          Styles.entries(value).map do |item|
            "#{Text.escape_form(field.wire_name)}=#{Text.escape_bytes(Upload.new(item, field.wire_name).bytes)}"
          end
        end

        def pair(name, text)
          "#{Text.escape_form(name)}=#{Text.escape_form(text)}"
        end
      end
    end
  end
end
