# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    module Xml
      # What types say of elements. A type is the name of a scalar, or a list that begins with a word:
      # `['list', type]`, `['tuple', types, rest]`, `['map', type]`, `['ref', id]`, `['union', types, tag, values]`,
      # `['enum', values]`; an object is `['object', fields, additional]`, its fields `[name, type, xml, required]`.
      module Shapes
        module_function

        # @return [Array, String] a type without a name
        def bare(type)
          type = Xml.types.fetch(type[1]) while type.is_a?(::Array) && type.first == 'ref'
          type
        end

        # @return [String] the word of a type
        def word(type)
          type = bare(type)
          type.is_a?(::Array) ? type.first : type
        end

        # @return [Array] the types of which a value may be, null among them
        def branches(type)
          type = bare(type)
          word(type) == 'union' ? type[1].flat_map { |branch| branches(branch) } : [type]
        end

        # @return [Array, nil] the type that is a list, of those that a value may have
        def listed(type)
          branches(type).find { |branch| %w[list tuple].include?(word(branch)) }
        end

        # @return [Array, String] the type of an item of a list
        def item(listed, index)
          listed = bare(listed)
          case word(listed)
          when 'list' then listed[1]
          when 'tuple' then listed[1][index] || listed[2] || 'any'
          else 'any'
          end
        end

        # @return [Boolean] whether it is text, and has no parts
        def scalar?(type)
          branches(type).all? { |branch| !branch.is_a?(::Array) || branch.first == 'enum' } && word(type) != 'any'
        end

        # @return [Boolean] whether null is of a type
        def null?(type)
          branches(type).include?('null')
        end

        # @return [Boolean] whether nothing is something of a type: a text, an object, a list
        def may_be_empty?(type)
          branches(type).any? do |branch|
            word(branch) == 'enum' ? branch[1].include?('') : !%w[integer number boolean null time].include?(branch)
          end
        end

        # @return [Boolean] whether an element with nothing in it can be an item; else it is a list without items
        def may_be_item?(type)
          type = bare(type)
          return type[1].none? { |field| field[3] } if word(type) == 'object'

          may_be_empty?(type)
        end

        # @return [Array<String>] what elements in one of an object may be called
        def names_in(type)
          type = bare(type)
          return [] unless word(type) == 'object'

          type[1].flat_map { |name, _, xml, _| [name, xml&.[]('name'), xml&.dig('items', 'name')] }.compact.map { |name| local(name) }
        end

        # @return [Array] the fields that are elements with nothing but text in them
        def plain_fields(type)
          type[1].select { |_, kind, xml, _| scalar?(kind) && node(xml) == 'element' }
        end

        # @return [String] the kind of a node
        def node(xml)
          (xml || {})['node'] || 'element'
        end

        # @return [String] a name without its prefix
        def local(name)
          name.rpartition(':').last
        end

        # @return [Array, String] the branch of a union that an object is of: that of its tag, or that which knows most
        def branch(type, value)
          type = bare(type)
          return type unless word(type) == 'union'

          _, types, tag, values = type
          index = tag && value.key?(tag) ? values.index { |those| those.include?(value[tag]) } : nil
          return branch(types[index], value) unless index.nil?

          branch(types.max_by { |each| known(each, value) }, value)
        end

        # @return [Integer] how much of an object a type knows
        def known(type, value)
          type = bare(type)
          case word(type)
          when 'object'
            names = type[1].map(&:first)
            2 + (2 * (names & value.keys).size) - (value.keys - names).size
          when 'map' then 1
          when 'union' then type[1].map { |each| known(each, value) }.max
          else -1_000_000
          end
        end
      end
    end
  end
end
