# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    module Xml
      # An element in the making: its namespaces and attributes, and what is in it.
      class Writing
        NAME = /\A(?:([[:alpha:]_][[:word:].-]*):)?([[:alpha:]_][[:word:].-]*)\z/
        FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/
        NAMESPACES = { 'xsi' => XSI, 'xml' => XML_NAMESPACE }.freeze
        ESCAPES = {
          '&' => '&amp;', '<' => '&lt;', '>' => '&gt;', '"' => '&quot;', "\r" => '&#13;', "\n" => '&#10;', "\t" => '&#9;'
        }.freeze
        private_constant :NAME, :FORBIDDEN, :NAMESPACES, :ESCAPES

        # @return [String] a value as the element that is the root of a document
        def self.document(type, value, xml)
          scope = NAMESPACES.slice('xml')
          # A root that is no node is its only member.
          return new(xml, 'none', scope).inside(type, value) if Shapes.node(xml) == 'none'

          new(xml, xml['name'].to_s, scope).write(type, value)
        end

        def initialize(xml, name, scope)
          @xml = xml
          @name = name
          @scope = scope.dup
          @attributes = []
          @pieces = []
          @tag = qualified(name, xml, attribute: false)
        end

        # @return [String] the element with a value
        def write(type, value)
          value.nil? ? attribute('nil', { 'prefix' => 'xsi' }, 'true') : add(type, value, @xml)
          opening = ["<#{@tag}", *@attributes].join(' ')
          @pieces.empty? ? "#{opening}/>" : "#{opening}>#{@pieces.join}</#{@tag}>"
        end

        # @return [String] what is in the element
        def inside(type, value)
          add(type, value, @xml)
          @pieces.join
        end

        private

        def add(type, value, xml)
          case value
          when ::Array then items(type, value, xml, @name)
          when ::Hash then members(Shapes.branch(type, value), value, xml)
          else @pieces << escaped(value)
          end
        end

        def members(type, value, xml)
          word = Shapes.word(type)
          fields = word == 'object' ? type[1] : []
          fields.each { |name, kind, own, _| member(kind, value[name], own, name) if value.key?(name) }
          known = fields.map(&:first)
          others = { 'object' => 2, 'map' => 1 }.key?(word) ? type[word == 'map' ? 1 : 2] || 'any' : 'any'
          own = word == 'map' ? xml['items'] : nil
          value.except(*known).each { |name, item| member(others, item, own, name) }
        end

        # Add a member of an object, as the node that it is.
        def member(type, value, said, name)
          xml = said || {}
          called = xml['name'] || name
          node = Shapes.node(said)
          return attribute(called, xml, plain(value)) if node == 'attribute' && !value.nil?
          return if node == 'attribute'
          return text(node, value) if %w[text cdata].include?(node) || (name == TEXT && said.nil?)

          if value.is_a?(::Array) && (node == 'none' || said.nil? || Shapes.listed(type).nil?)
            items(type, value, xml, called)
          elsif node == 'none' && value.is_a?(::Hash)
            add(type, value, xml)
          else
            @pieces << Writing.new(xml, called, @scope).write(type, value)
          end
        end

        def text(node, value)
          return if value.nil?

          @pieces << (node == 'cdata' ? "<![CDATA[#{checked(plain(value)).gsub(']]>', ']]]]><![CDATA[>')}]]>" : escaped(value))
        end

        # Add the items of a list, one after the other.
        def items(type, values, xml, name)
          listed = Shapes.listed(type) || type
          values.each_with_index do |value, index|
            item = xml['parts']&.[](index) || xml['items'] || {}
            kind = Shapes.item(listed, index)
            next text(Shapes.node(item), value) if %w[text cdata].include?(Shapes.node(item))

            @pieces << Writing.new(item, item['name'] || name, @scope).write(kind, value)
          end
        end

        def attribute(name, xml, text)
          @attributes << "#{qualified(name, xml, attribute: true)}=\"#{quoted(text)}\""
        end

        # Return a name with its prefix, and declare the namespace where nothing around does.
        def qualified(name, xml, attribute:)
          match = NAME.match(name)
          raise ::ArgumentError, "nothing in XML can be called #{name.inspect}" if match.nil?

          local = match[2]
          prefix = xml['prefix'] || match[1] || ''
          namespace = NAMESPACES[prefix] || xml['namespace']
          return @scope.key?(prefix) && prefix != '' ? "#{prefix}:#{local}" : local if namespace.nil?

          prefix = "ns#{@scope.size}" if attribute && prefix.empty?
          declare(prefix, namespace)
          prefix.empty? ? local : "#{prefix}:#{local}"
        end

        def declare(prefix, namespace)
          return if @scope[prefix] == namespace

          @scope[prefix] = namespace
          @attributes << "#{prefix.empty? ? 'xmlns' : "xmlns:#{prefix}"}=\"#{quoted(namespace)}\""
        end

        def plain(value)
          case value
          when ::Numeric then Text.number(value)
          when ::Hash, ::Array then Json.dump(value)
          else value.to_s
          end
        end

        def escaped(value)
          checked(plain(value)).gsub(/[&<>\r]/, ESCAPES)
        end

        def quoted(text)
          checked(text).gsub(/[&<>\r"\n\t]/, ESCAPES)
        end

        def checked(text)
          raise ::ArgumentError, 'the text holds a character that XML cannot carry' if FORBIDDEN.match?(text)

          text
        end
      end
    end
  end
end
