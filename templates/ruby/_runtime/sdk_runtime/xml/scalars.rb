# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    module Xml
      # The texts of elements and attributes to values: numbers, booleans, constants.
      module Scalars
        INTEGER = /\A[+-]?[0-9]{1,400}\z/
        NUMBER = /\A[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?\z/
        BOOLEANS = { 'true' => true, '1' => true, 'false' => false, '0' => false }.freeze

        module_function

        # @return [Object] what a text says as a type; the text where it says nothing of the kind
        def read(type, text)
          type = Shapes.bare(type)
          word = text.strip
          case Shapes.word(type)
          when 'boolean' then BOOLEANS.fetch(word.downcase, text)
          when 'integer' then INTEGER.match?(word) ? word.to_i : text
          when 'number' then number(word, text)
          when 'enum' then constant(type[1], text, word)
          when 'union' then of_union(Shapes.branches(type), text)
          else text
          end
        end

        # @return [Integer] whether a text says something of a type
        def fitness(type, value)
          !value.is_a?(::String) || (type == 'string') ? 1 : -1
        end

        def number(word, text)
          return word.to_i if INTEGER.match?(word)
          return text unless NUMBER.match?(word)

          found = word.to_f
          found.finite? ? found : text
        end
        private_class_method :number

        def constant(values, text, word)
          values.find { |each| each.to_s == text } || values.find { |each| each.to_s == word } ||
            (values.include?(false) && word == 'false' ? false : text)
        end
        private_class_method :constant

        # A text only where no other type says it in these very words.
        def of_union(branches, text)
          return nil if text.strip.empty? && branches.include?('null') && !Shapes.may_be_empty?(['union', branches])

          strings = branches.include?('string')
          (branches - %w[null string]).each do |branch|
            value = read(branch, text)
            return value if value.is_a?(::String) ? Shapes.word(branch) == 'enum' && branch[1].include?(value) : !strings || value.to_s == text
          end
          text
        end
        private_class_method :of_union
      end
    end
  end
end
