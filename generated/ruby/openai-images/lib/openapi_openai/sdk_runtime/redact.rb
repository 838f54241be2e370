# frozen_string_literal: true

module OpenApiOpenAIClient
  module SdkRuntime
    # Keeps secrets and terminal escapes out of whatever people and logs get to see.
    module Redact
      HIDDEN = '***'
      SENSITIVE = /auth|cookie|token|secret|password|passwd|credential|signature|session|api[-_]?key|\bkey\b/i
      UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
      SHORT = { "\n" => '\n', "\r" => '\r', "\t" => '\t' }.freeze

      module_function

      # @return [Boolean] whether a header, a cookie or a query parameter of this name has to be hidden
      def sensitive?(name, known = [])
        known.include?(name.downcase) || SENSITIVE.match?(name)
      end

      # @return [Hash] the headers with the sensitive values hidden
      def headers(headers, known = [])
        headers.to_h { |name, value| [name, sensitive?(name, known) ? HIDDEN : value] }
      end

      # @return [String] the URL with the sensitive values of its query hidden
      def url(url, known = [])
        address, mark, query = url.partition('?')
        hidden = query.gsub(/([^=&?#;]+)=([^&#]*)/) do |pair|
          name = ::Regexp.last_match(1)
          sensitive?(name, known) ? "#{name}=#{HIDDEN}" : pair
        end
        address + mark + hidden
      end

      # @return [String] a server's text, cut and without anything that a terminal would obey
      def printable(text, limit = 200)
        text = text.to_s.dup.force_encoding(::Encoding::UTF_8).scrub
        text = "#{text[0, limit - 1]}…" if text.length > limit
        text.gsub(UNPRINTABLE) { |char| SHORT[char] || ::Kernel.format(char.ord < 256 ? '\\x%02x' : '\\u%04x', char.ord) }
      end
    end
  end
end
