# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # Text as it travels: UTF-8, percent-encoded where that is needed.
    module Text
      RESERVED = %r{[^A-Za-z0-9\-._~:/?\[\]@!$&'()*+,;=]}n
      UNRESERVED = /[^A-Za-z0-9\-._~]/n
      LONGEST_NUMBER = 500 # digits
      LARGEST_WHOLE = 1e21
      IN_PATH = %r{[^A-Za-z0-9\-._~:/@!$&'()*+,;=%]}n

      module_function

      # @return [String] the same text in UTF-8; ArgumentError for bytes that are no text
      def utf8(text)
        encoding = text.encoding
        if encoding == ::Encoding::ASCII_8BIT
          text = text.dup.force_encoding(::Encoding::UTF_8)
        elsif encoding != ::Encoding::UTF_8
          text = text.encode(::Encoding::UTF_8)
        end
        raise ::ArgumentError, 'text must be valid UTF-8' unless text.valid_encoding?

        text
      rescue ::EncodingError
        raise ::ArgumentError, 'text cannot be sent as UTF-8'
      end

      # @return [String] the text with everything but letters, digits and `-._~` percent-encoded
      def escape(text)
        percent(utf8(text), UNRESERVED)
      end

      # @return [String] the same, with the characters kept that have a meaning in URLs, and what is encoded already
      def escape_reserved(text)
        utf8(text).split(/(%[0-9A-Fa-f]{2})/).each_with_index.map do |piece, index|
          index.odd? ? piece : percent(piece, RESERVED)
        end.join
      end

      # @return [String] literal text of a path or a query
      def escape_path(text)
        percent(utf8(text), IN_PATH)
      end

      # @return [String] bytes as a form writes them
      def escape_bytes(bytes)
        percent(bytes, UNRESERVED).gsub('%20', '+')
      end

      # @return [String] the text as a form writes it
      def escape_form(text)
        escape(text).gsub('%20', '+')
      end

      # @return [String] a number; a whole one has no fraction
      def number(value)
        return value.to_i.to_s if value.is_a?(::Float) && value.abs < LARGEST_WHOLE && value == value.floor

        text = decimal?(value) && value.exponent.abs < LONGEST_NUMBER ? value.to_s('F') : value.to_s
        text.delete_suffix('.0').sub('.0e', 'e')
      end

      # @return [Boolean] whether a value is a BigDecimal, which need not be loaded
      def decimal?(value)
        value.class.name == 'BigDecimal'
      end

      # @return [String] bytes as text; what is no UTF-8 is replaced
      def scrubbed(bytes)
        bytes.dup.force_encoding(::Encoding::UTF_8).scrub
      end

      def percent(text, pattern)
        text.b.gsub(pattern) { |byte| ::Kernel.format('%%%02X', byte.ord) }.force_encoding(::Encoding::UTF_8)
      end
      private_class_method :percent
    end
  end
end
