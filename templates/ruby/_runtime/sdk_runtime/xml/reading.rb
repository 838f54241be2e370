# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    module Xml
      # Elements to what JSON would hold in their place: the type and its nodes tell what is a list, and what a number.
      class Reading
        # What of an element is not a field's yet.
        class Taken
          attr_accessor :text_is_left

          def initialize(element)
            @text_is_left = element.children.empty?
            @children = element.children.dup
            @attributes = element.attributes.reject { |(namespace, _), _| [XSI, XML_NAMESPACE].include?(namespace) }
          end

          # @return [Array<Element>] the elements of a name: those of a namespace, or where it has none all
          def elements(name, namespace)
            found = @children.select { |child| child.local == name }
            exact = found.select { |child| child.name.first == namespace }
            found = exact unless exact.empty?
            @children = @children.reject { |child| found.any? { |each| each.equal?(child) } } unless found.empty?
            found
          end

          # @return [String, nil] an attribute
          def attribute(name, namespace)
            keys = [[namespace, name], [nil, name], *@attributes.keys.select { |_, local| local == name }]
            key = keys.find { |each| @attributes.key?(each) }
            key && @attributes.delete(key)
          end

          # @return [Hash{String => Array<Element>}] the elements that are left
          def others
            @children.group_by(&:local)
          end

          # @return [Hash{String => String}] the attributes that are left
          def other_attributes
            @attributes.transform_keys(&:last)
          end
        end

        # @return [Object] what a document holds: some servers put another element around it
        def root(type, root, xml)
          value(type, holder(type, root, xml), xml)
        end

        # @return [Object] what an element holds of which nothing is said: its text, or its members by name
        def anything(element)
          return nil if element.null?

          taken = Taken.new(element)
          members = taken.other_attributes
          taken.others.each { |name, children| members[name] = one(children.map { |child| anything(child) }) }
          return element.text if members.empty?

          element.text.strip.empty? ? members : members.merge(TEXT => element.text.strip)
        end

        private

        def holder(type, root, xml)
          names = Shapes.names_in(type)
          return Element.new([nil, 'none'], {}, [root], []) if Shapes.node(xml) == 'none' && names.include?(root.local)

          name = Shapes.local(xml['name'].to_s)
          return root if name.empty? || names.include?(name) || root.local == name

          inner = root.children.select { |child| child.local == name }
          inner.size == 1 ? inner.first : root
        end

        def one(values)
          values.size == 1 ? values.first : values
        end

        def value(type, element, xml)
          type = Shapes.bare(type)
          case Shapes.word(type)
          when 'union' then of_union(type, element, xml)
          when 'object' then element.null? ? nil : members(type, element)
          when 'list', 'tuple' then sequence(type, element, xml)
          when 'map' then map(type[1], element, xml['items'])
          else
            return anything(element) if type == 'any' || !element.children.empty?

            element.null? ? nil : Scalars.read(type, element.text)
          end
        end

        def of_union(type, element, xml)
          return nil if element.null?

          others = type[1].reject { |branch| branch == 'null' }
          empty = others.size < type[1].size && element.empty?
          return nil if empty && others.none? { |branch| Shapes.may_be_empty?(branch) }
          return value(others.first, element, xml) if others.size == 1
          return Scalars.read(type, element.text) if others.all? { |branch| Shapes.scalar?(branch) }

          chosen(type, others, element, xml)
        end

        # Return what an element holds as the branch that its tag names, or that it fits best.
        def chosen(type, others, element, xml)
          plain = anything(element)
          tag = type[2] && plain.is_a?(::Hash) ? plain[type[2]].to_s : nil
          index = tag && type[3].index { |values| values.any? { |each| each.to_s == tag } }
          return value(type[1][index], element, xml) unless index.nil?

          values = others.map { |branch| [branch, value(branch, element, xml)] }
          values.max_by { |branch, each| each.is_a?(::Hash) ? Shapes.known(branch, each) : Scalars.fitness(branch, each) }.last
        end

        # Objects

        def members(type, element)
          taken = Taken.new(element)
          members = {}
          # Those of which the namespace is told come first: what is left of their name is of others.
          told, untold = type[1].partition { |field| field[2]&.key?('namespace') }
          [*told, *untold].each { |field| field(field, element, taken) { |value| members[field.first] = value } }
          additional(type[2] || 'any', taken, members)
          loose_text(type, element, members) if taken.text_is_left
          members
        end

        def additional(type, taken, members)
          taken.others.each { |name, found| members[name] = one(found.map { |each| value(type, each, {}) }) unless members.key?(name) }
          taken.other_attributes.each { |name, text| members[name] = Scalars.read(type, text) unless members.key?(name) }
        end

        # Before 3.2 nothing could say that a field is the text.
        def loose_text(type, element, members)
          text = element.stripped
          return if text.empty?

          missing = Shapes.plain_fields(type).reject { |name, *| members.key?(name) }
          return members[TEXT] ||= text unless missing.size == 1

          members[missing.first[0]] = Scalars.read(missing.first[1], text)
        end

        def field((wire, type, said, required), element, taken, &)
          name = Shapes.local(said&.[]('name') || wire)
          case node = Shapes.node(said)
          when 'attribute'
            text = taken.attribute(name, said['namespace'])
            return yield(Scalars.read(type, text)) unless text.nil?

            yield nil if required && Shapes.null?(type)
          when 'text', 'cdata'
            taken.text_is_left = false
            yield Scalars.read(type, element.stripped) if required || !element.stripped.empty?
          else child([wire, type, said, required], name, node, [element, taken], &)
          end
        end

        def child((wire, type, said, required), name, node, (element, taken))
          listed = Shapes.listed(type)
          if node == 'none' && listed.nil?
            placed = placed(type, element, taken)
            return (yield placed if required || !placed.empty?)
          end
          if listed && (node == 'none' || said.nil?)
            found = said&.key?('parts') ? positions(listed, said, name, taken) : unwrapped(listed, said, [name, wire], taken)
            found ||= [] if required
            return found && yield(found)
          end
          found = taken.elements(name, said&.[]('namespace'))
          found = taken.elements(wire, nil) if found.empty?
          return if found.empty?
          return yield(value(type, found.first, said || {})) if found.size == 1

          yield listed ? items(listed, found, said['items']) : found.map { |each| value(type, each, said || {}) }
        end

        # Return an object that is no node: its fields stand among those around it.
        def placed(type, element, taken)
          inner = Shapes.branches(type).find { |branch| Shapes.word(branch) == 'object' }
          return {} if inner.nil?

          inner[1].each_with_object({}) do |field, known|
            field(field, element, taken) { |value| known[field.first] = value }
          end
        end

        # Lists

        def unwrapped(listed, said, (name, wire), taken)
          item = said&.[]('items')
          found = taken.elements(Shapes.local(item&.[]('name') || name), item&.[]('namespace') || said&.[]('namespace'))
          found = taken.elements(wire, nil) if found.empty?
          found.empty? ? nil : items(listed, found, item)
        end

        # Return the items of a list whose elements stand one after the other, or in one that is not documented.
        def items(listed, found, xml)
          item = Shapes.item(listed, 0)
          if found.size == 1 && wrapper?(item, found.first)
            found = found.first.children
          elsif found.size == 1 && found.first.empty? && !Shapes.may_be_item?(item)
            return []
          end
          found.each_with_index.map { |each, index| value(Shapes.item(listed, index), each, xml || {}) }
        end

        def wrapper?(item, element)
          names = element.children.map(&:local).uniq
          return false unless names.size == 1
          return true if Shapes.scalar?(item)

          Shapes.word(item) == 'object' && element.attributes.empty? && (names & Shapes.names_in(item)).empty?
        end

        def positions(listed, xml, name, taken)
          values = []
          xml['parts'].each do |part|
            found = taken.elements(Shapes.local(part['name'] || name), part['namespace'])
            found.each { |each| values << value(Shapes.item(listed, values.size), each, part) }
          end
          values.empty? ? nil : values
        end

        def sequence(type, element, xml)
          return nil if element.null?

          children = element.children.dup
          values = []
          (xml['parts'] || []).each_with_index do |part, index|
            if %w[text cdata].include?(Shapes.node(part))
              values << Scalars.read(Shapes.item(type, index), element.texts[element.children.size - children.size].to_s.strip)
            elsif !children.empty?
              values << value(Shapes.item(type, index), children.shift, part)
            end
          end
          children.each { |child| values << value(Shapes.item(type, values.size), child, xml['items'] || {}) }
          values
        end

        def map(type, element, xml)
          listed = xml.nil? ? Shapes.listed(type) : nil
          Taken.new(element).others.transform_values do |children|
            listed ? items(listed, children, nil) : one(children.map { |child| value(type, child, xml || {}) })
          end
        end
      end
    end
  end
end
