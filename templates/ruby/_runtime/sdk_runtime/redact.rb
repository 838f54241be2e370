# frozen_string_literal: true

require 'uri'

module GeneratedClient
  module SdkRuntime
    # Keeps secrets and terminal escapes out of whatever people and logs get to see.
    module Redact
      HIDDEN = '***'
      SENSITIVE = /auth|cookie|token|secret|password|passwd|credential|signature|session|api[-_]?key|\bkey\b|
                   client[-_]?assertion|(?<![a-z])sig(?![a-z])/ix
      # What OAuth sends in queries; elsewhere these are plain words, as the `code` of an error is.
      IN_QUERY = %w[code code_verifier assertion].freeze
      SHORTEST = 4
      LONG = 8
      UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
      SHORT = { "\n" => '\n', "\r" => '\r', "\t" => '\t' }.freeze

      module_function

      # @return [Boolean] whether a header, a cookie or a query parameter of this name has to be hidden
      def sensitive?(name, known = [])
        known.include?(name.downcase) || SENSITIVE.match?(name)
      end

      # @return [Boolean] the same of a query parameter, as it stands there
      def sensitive_in_query?(name, known = [])
        name = ::URI.decode_www_form_component(name)
        IN_QUERY.include?(name.downcase) || sensitive?(name, known)
      rescue ::ArgumentError
        true
      end

      # @return [String] a server's text without the credentials of a request that it repeats
      def repeated(text, uri, headers, known = [])
        text = text.dup.force_encoding(::Encoding::UTF_8).scrub
        forms = sent(uri, headers, known).select { |value| value.length >= SHORTEST }
        forms += forms.flat_map { |value| [Text.escape(value), ::URI.encode_www_form_component(value)] }
        forms.uniq.sort_by { |form| -form.length }.reduce(text) do |left, form|
          pattern = ::Regexp.escape(form)
          left.gsub(form.length < LONG ? /(?<!\w)#{pattern}(?!\w)/ : /#{pattern}/, HIDDEN)
        end
      end

      # @return [Array<String>] the credentials that a request carries: in its headers, its cookies and its query
      def sent(uri, headers, known)
        found = headers.select { |name, _| sensitive?(name, known) }.flat_map do |name, value|
          next value.split(';').map { |pair| pair.partition('=').last.strip } if name.casecmp?('cookie')

          scheme, _, rest = value.partition(' ')
          [value, rest, *(rest.unpack1('m').force_encoding('UTF-8').scrub.split(':', 2) if scheme.casecmp?('basic'))]
        end
        found += uri.query.to_s.split('&').filter_map do |pair|
          name, _, value = pair.partition('=')
          ::URI.decode_www_form_component(value) if sensitive_in_query?(name, known)
        end
        found.compact
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
          sensitive_in_query?(name, known) ? "#{name}=#{HIDDEN}" : pair
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
