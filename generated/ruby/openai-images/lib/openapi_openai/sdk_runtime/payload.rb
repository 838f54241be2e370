# frozen_string_literal: true

module OpenApiOpenAIClient
  module SdkRuntime
    # A body with its content type.
    class Payload
      attr_reader :content_type, :content

      def initialize(content_type = nil, content = nil)
        @content_type = content_type
        @content = content
      end

      # @return [Boolean] whether it can be sent again
      def replayable?
        !@content.is_a?(BodyStream) || @content.replayable?
      end

      class << self
        # @param values [Hash{Symbol => Object}] the arguments of the call
        # @param extra [Hash, nil] members that the caller adds to the body
        # @return [Payload]
        def write(operation, values, extra)
          body = operation.body
          return none(extra) if body.nil?
          return form(body, operation.fields, values, extra) if body.form?
          return none(extra) if values[body.argument].nil?

          whole(body, values[body.argument], extra)
        end

        private

        def none(extra)
          extra.nil? || extra.empty? ? new : new('application/json', Json.dump(extra))
        end

        def whole(body, value, extra)
          case body.kind
          when :json then new(body.media_type, Json.dump(merged(Types.write(body.type, value), extra)))
          when :text
            charset = body.media_type.include?('charset') ? '' : '; charset=utf-8'
            new(body.media_type + charset, Text.utf8(value.to_s))
          else
            content = Source.from(value, 'the body')
            new(body.media_type, content.is_a?(::String) ? content : BodyStream.new([content]))
          end
        end

        def merged(value, extra)
          return value if extra.nil? || extra.empty?

          unless value.respond_to?(:to_hash)
            raise ::ArgumentError, 'request_options[:body] can only be added to a body that is an object'
          end

          value.to_hash.transform_keys(&:to_s).merge(extra.transform_keys(&:to_s))
        end

        def form(body, fields, values, extra)
          extra = (extra || {}).transform_keys(&:to_s)
          pairs = fields.filter_map do |field|
            [field, values[field.name]] unless values[field.name].nil? || extra.key?(field.wire_name)
          end
          return new if pairs.empty? && extra.empty? && body.optional

          if body.kind == :multipart
            content_type, pieces = Multipart.write(body.media_type, pairs, extra)
            whole = pieces.all?(::String)
            return new(content_type, whole ? pieces.join : BodyStream.new(pieces))
          end
          new(body.media_type, urlencoded(pairs, extra))
        end

        # A list is its entries under one name, and what has parts is JSON.
        def urlencoded(pairs, extra)
          pieces = pairs.flat_map do |field, value|
            value = Types.write(field.type, value)
            next Styles.query(field.styled, value) unless field.styled.nil?

            texts = Styles.entries(value).map { |item| field.json? ? Json.dump(item) : Styles.text(item) }
            texts.map { |text| pair(field.wire_name, text) }
          end
          pieces += extra.flat_map { |name, value| Styles.bracketed(name, value).map { |each| pair(*each) } }
          pieces.join('&')
        end

        def pair(name, text)
          "#{Text.escape_form(name)}=#{Text.escape_form(text)}"
        end
      end
    end
  end
end
