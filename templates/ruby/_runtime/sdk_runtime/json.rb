# frozen_string_literal: true

require 'date'
require 'json'
require 'time'

module GeneratedClient
  module SdkRuntime
    # JSON and values: compact UTF-8, dates and models included, NaN refused, nothing added.
    module Json
      DEEPEST = 500

      MAY_BE_LARGE = /[0-9][eE]\+?[0-9]{3}|[0-9]{309}/ # what it does not find, a Float holds

      LARGEST_EXPONENT = 310
      # A pair of surrogates, half of one, or any other escape.
      ESCAPED = /\\u[dD][89abAB]\h\h\\u[dD][c-fC-F]\h\h|\\u[dD][89a-fA-F]\h\h|\\./m
      LONE = 6 # the length of half a pair

      # A number that Ruby's generator would write as text, or that no Float holds; it is written as it came.
      Digits = ::Struct.new(:text) do
        # @return [Float, Digits] a number with a fraction or an exponent
        def self.try_convert(text)
          whole, exponent = text[/[1-9][0-9]*/].to_s, text[/[eE](.*)/, 1].to_i
          return new(text) if whole.length + exponent > LARGEST_EXPONENT # of which Ruby would warn

          number = text.to_f
          number.finite? ? number : new(text)
        end

        def to_json(*_options)
          text
        end

        alias_method :to_s, :text
      end

      module_function

      # @return [String] the value as JSON; ArgumentError for what JSON cannot carry
      def dump(value)
        ::JSON.generate(plain(value), max_nesting: DEEPEST)
      rescue ::JSON::GeneratorError, ::JSON::NestingError => e
        raise ::ArgumentError, "JSON cannot carry the value: #{Redact.printable(e.message)}"
      end

      # @return [Object] what the JSON says; JSON::ParserError for what is no JSON
      def parse(text)
        text = text.dup.force_encoding(::Encoding::UTF_8)
        raise ::JSON::ParserError, 'not UTF-8' unless text.valid_encoding?

        text = text.delete_prefix("\u{feff}")
        begin
          read(text)
        rescue ::JSON::ParserError
          # Some servers cut a text in the midst of a character.
          whole = text.gsub(ESCAPED) { |escape| escape.length == LONE ? '\ufffd' : escape }
          whole == text ? raise : read(whole)
        end
      end

      def read(text)
        exact = text.match?(MAY_BE_LARGE) ? { decimal_class: Digits } : {}
        ::JSON.parse(text, max_nesting: DEEPEST, create_additions: false, **exact)
      end
      private_class_method :read

      # @return [Object] hashes with text keys, arrays, text, numbers, true, false and nil
      def plain(value, depth = 0)
        raise ::ArgumentError, 'the value is nested too deeply' if depth > DEEPEST

        case value
        when nil, true, false, ::Integer, ::Float, Digits then value
        when ::String then Text.utf8(value)
        when ::Hash then value.to_h { |key, item| [Text.utf8(key.to_s), plain(item, depth + 1)] }
        when ::Array then value.map { |item| plain(item, depth + 1) }
        else atom(value) || digits(value) || composite(value, depth)
        end
      end

      # @return [String, nil] the text of a value that travels as text
      def atom(value)
        case value
        when ::Symbol then Text.utf8(value.to_s)
        when ::Time then time_text(value)
        when ::DateTime then time_text(value.to_time)
        when ::Date then value.iso8601
        when ::Module then value.name # which the examples of the docs have for an unknown value
        end
      end

      def digits(value)
        return unless Text.decimal?(value)
        raise ::ArgumentError, "JSON cannot carry #{value}" unless value.finite?

        Digits.new(Text.number(value))
      end
      private_class_method :digits

      def composite(value, depth)
        return plain(value.to_body, depth + 1) if value.is_a?(Model)
        return plain(value.to_hash, depth + 1) if value.respond_to?(:to_hash)
        return plain(value.to_ary, depth + 1) if value.respond_to?(:to_ary)

        raise ::ArgumentError, "JSON cannot carry a #{value.class}"
      end
      private_class_method :composite

      def time_text(time)
        nanoseconds = time.nsec
        digits = if nanoseconds.zero?
                   0
                 else
                   (nanoseconds % 1000).zero? ? 6 : 9
                 end
        text = time.xmlschema(digits)
        text.end_with?('+00:00') ? "#{text[0..-7]}Z" : text
      end
      private_class_method :time_text
    end
  end
end
