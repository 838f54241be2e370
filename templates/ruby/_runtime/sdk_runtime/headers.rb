# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # Headers and cookies: checked before they get near a connection.
    module Headers
      NAME = /\A[!#$%&'*+\-.^_`|~0-9A-Za-z]+\z/
      FORBIDDEN = /[\x00-\x08\x0a-\x1f\x7f]/
      FORBIDDEN_IN_COOKIE = /[\x00-\x20\x7f;]/

      module_function

      # @return [String] the name of a header in lower case; ArgumentError for what is none
      def checked_name(name)
        name = name.to_s
        raise ::ArgumentError, "#{name.inspect} is not the name of a header" unless NAME.match?(name)

        name.downcase
      end

      # @return [String] the value; ArgumentError where it could end the header. The value is not shown.
      def checked_value(name, value)
        value = Text.utf8(value.to_s)
        if FORBIDDEN.match?(value)
          raise ::ArgumentError, "the value of #{name.inspect} holds a line break or another control character"
        end
        unless value.ascii_only?
          raise ::ArgumentError, "the value of #{name.inspect} holds characters that a header cannot carry"
        end
        raise ::ArgumentError, "the value of #{name.inspect} begins or ends with a blank" if value.match?(/\A[ \t]|[ \t]\z/)

        value
      end

      # @return [Hash] the headers with names in lower case, and nil for those to leave out
      def check(headers)
        headers.to_h { |key, value| [checked_name(key), value.nil? ? nil : checked_value(key.to_s, value)] }
      end

      # @return [String] the value of `Cookie`
      def cookies(pairs)
        pairs.map do |name, value|
          raise ::ArgumentError, "#{name.inspect} is not the name of a cookie" unless NAME.match?(name)
          if FORBIDDEN_IN_COOKIE.match?(value)
            raise ::ArgumentError, "the value of the cookie #{name.inspect} holds a character that a cookie cannot carry"
          end

          "#{name}=#{checked_value(name, value)}"
        end.join('; ')
      end
    end
  end
end
