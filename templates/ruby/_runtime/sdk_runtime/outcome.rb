# frozen_string_literal: true

require 'json'
require 'tempfile'

module GeneratedClient
  module SdkRuntime
    # Reads the body of a response as what the document says about its status.
    class Outcome
      EXPLAINING = %w[error message detail title error_description msg].freeze

      # @param content [String, Tempfile]
      def initialize(operation, status, headers, content)
        @expected = operation.response_for(status)
        @status = status
        @headers = headers
        @content = content
        @media_type = headers.fetch('content-type', '').partition(';').first.strip.downcase
      end

      # @return [String, nil] what of the body of an error is for people
      def self.explanation_in(body)
        return unless body.is_a?(::Hash)

        folded = body.transform_keys(&:downcase)
        EXPLAINING.each do |key|
          value = body[key] || folded[key]
          value = explanation_in(value) if value.is_a?(::Hash)
          return value if value.is_a?(::String) && !value.empty?
        end
        nil
      end

      # @return [Object] what a successful response holds
      def data
        return @content unless @content.is_a?(::String)
        return @expected&.kind == :text ? '' : nil if @content.empty?
        return undocumented if @expected.nil? || @expected.kind == :empty
        return xml if in_xml?
        return quoted_text if @expected.kind == :text || @expected.type == :String
        return text? ? text : @content unless @media_type.empty? || json? || @content.start_with?('{', '[')

        Types.read(@expected.type, Json.parse(@content))
      rescue ::JSON::ParserError
        raise ApiError::Decode.new('the body is not JSON', **facts)
      rescue Xml::NotXml => e
        raise ApiError::Decode.new(e.message, **facts)
      end

      # The block takes credentials out of what the server says.
      # @return [ApiError] the error for a response; its body is typed where the document gives the status a type
      def error
        body = text
        explanation = nil
        begin
          body = parsed_error
          explanation = self.class.explanation_in(body)
          body = typed_error(body)
        rescue ::JSON::ParserError, Xml::NotXml, ApiError::MissingLibrary
          explanation = 'the redirection is not followed' if @status < 400 && @headers.key?('location')
        end
        message = "Error code: #{@status}"
        message += " - #{Redact.printable(yield(explanation))}" unless explanation.nil?
        ApiError.for_status(message, body: body, **facts)
      end

      private

      # What is no XML after all is JSON where it says so, and text where it does not look like XML.
      def xml
        return Types.read(@expected.type, Json.parse(@content)) if json?
        return text unless xml? || @media_type.empty? || @content.lstrip.start_with?('<')

        Types.read(@expected.type, Xml.read(@content, charset, @expected.xml))
      end

      # Errors are read as XML where the document has any.
      def parsed_error
        xml? && @expected&.xml ? Xml.anything(@content, charset) : Json.parse(@content)
      end

      def typed_error(body)
        return xml if in_xml?

        @expected&.kind == :json ? Types.read(@expected.type, body) : body
      end

      def facts
        { code: @status, response_headers: @headers, response_body: @content.is_a?(::String) ? text : nil }
      end

      # @return [String, nil] the text of a JSON string, nil for its null, and any other body as it came
      def quoted_text
        written = @expected.kind == :json
        return plain_text unless json? || (written && @media_type.empty?)

        value = Json.parse(@content)
        value.is_a?(::String) || (written && value.nil?) ? value : text
      rescue ::JSON::ParserError
        text
      end

      # @return [String] text where it can be, else bytes
      def plain_text
        return text if text? || @expected.kind == :text

        @content.dup.force_encoding(::Encoding::UTF_8).then { |content| content.valid_encoding? ? content : @content }
      end

      def undocumented
        return text? ? text : @content unless json?

        Json.parse(@content)
      rescue ::JSON::ParserError
        text
      end

      def json?
        @media_type.end_with?('/json', '+json')
      end

      def text?
        @media_type.start_with?('text/') || @media_type.end_with?('/xml', '+xml', '/javascript')
      end

      def xml?
        @media_type.end_with?('/xml', '+xml')
      end

      # @return [Boolean] whether the body is XML, of which the document says how it is read
      def in_xml?
        @expected&.kind == :xml || (xml? && !@expected&.xml.nil?)
      end

      def charset
        @headers.fetch('content-type', '')[/charset="?([^\s;"]+)/i, 1]
      end

      def text
        encoding = charset ? ::Encoding.find(charset) : ::Encoding::UTF_8
        @content.dup.force_encoding(encoding).encode(::Encoding::UTF_8, invalid: :replace, undef: :replace).scrub
      rescue ::ArgumentError, ::EncodingError
        @content.dup.force_encoding(::Encoding::UTF_8).scrub
      end
    end
  end
end
