# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    module Xml
      # An element: names with their namespaces, as `[namespace, name]`; its texts are those around its children.
      Element = ::Struct.new(:name, :attributes, :children, :texts) do
        # @return [String] the whole text
        def text
          texts.join
        end

        # @return [String]
        def local
          name.last
        end

        # @return [Boolean] whether it stands for null
        def null?
          %w[true 1].include?(attributes[[XSI, 'nil']].to_s.strip)
        end

        # @return [Boolean]
        def empty?
          children.empty? && attributes.empty? && text.empty?
        end

        # @return [String] the text without the line breaks and the indentation around it
        def stripped
          bare = text.strip
          bare.empty? || text[/\A\s*/].include?("\n") ? bare : text
        end
      end

      # Text to elements, behind a guard: no document types, so no entities; limits of depth and of size.
      class Parsing
        MAX_DEPTH = 100
        MAX_NODES = 1_000_000
        DECLARATION = /\A\s*<\?xml\s[^>]*\?>/
        MISSING = "this API speaks XML, which needs the gem rexml: gem install rexml, or gem 'rexml' in the Gemfile"
        private_constant :DECLARATION

        class << self
          # @return [Element] the root of XML, whose encoding is the given one, else that which it says itself
          def parse(content, charset)
            load_rexml
            elements(content, charset)
          end

          private

          def elements(content, charset)
            listener = new
            ::REXML::Parsers::StreamParser.new(decoded(content, charset), listener).parse
            listener.root
          rescue ::REXML::ParseException, ::ArgumentError, ::EncodingError => e
            raise NotXml, "the body is not XML: #{Redact.printable(e.message.lines.first.to_s.strip)}"
          end

          def load_rexml
            LOADING.synchronize do
              require 'rexml/parsers/streamparser'
              require 'rexml/streamlistener'
              require 'stringio'
            end
          rescue ::LoadError
            raise ApiError::MissingLibrary, MISSING
          end

          def decoded(content, charset)
            return content.b if charset.nil?

            text = content.dup.force_encoding(charset).encode(::Encoding::UTF_8)
            text.delete_prefix("\u{feff}").sub(DECLARATION, '')
          end
        end

        def initialize
          @root = nil
          @open = []
          @scopes = [{ 'xml' => XML_NAMESPACE }]
          @nodes = 0
        end

        # @return [Element]
        def root
          @root || raise(NotXml, 'the body is not XML: it has no element')
        end

        def tag_start(name, attributes)
          guard(attributes)
          scope = scope_with(attributes)
          found = attributes.reject { |key, _| key == 'xmlns' || key.start_with?('xmlns:') }
          element = Element.new(
            qualified(name, scope, scope['']),
            found.to_h { |key, text| [qualified(key, scope, nil), text] }, [], [+'']
          )
          raise NotXml, 'the body is not XML: it has two roots' if @open.empty? && @root

          @open.empty? ? @root = element : nest(element)
          @open << element
          @scopes << scope
        end

        def tag_end(_name)
          @open.pop
          @scopes.pop
        end

        def text(text)
          return @open.last.texts.last << text unless @open.empty?

          raise NotXml, 'the body is not XML: it has text around its root' unless text.delete_prefix("\u{feff}").strip.empty?
        end

        alias cdata text

        def doctype(*)
          raise NotXml, 'the XML has a document type, which may hold anything'
        end

        # What is said around the elements.
        def ignored(*); end

        %i[instruction comment xmldecl].each { |name| alias_method name, :ignored }
        # What only a document type has.
        %i[entity entitydecl notationdecl attlistdecl elementdecl].each { |name| alias_method name, :doctype }

        private

        def nest(element)
          @open.last.children << element
          @open.last.texts << +''
        end

        def guard(attributes)
          @nodes += 1 + attributes.size
          raise NotXml, 'the XML is nested too deeply' if @open.size >= MAX_DEPTH
          raise NotXml, "the XML has more than #{MAX_NODES} elements and attributes" if @nodes > MAX_NODES
        end

        def scope_with(attributes)
          declared = attributes.select { |key, _| key == 'xmlns' || key.start_with?('xmlns:') }
          return @scopes.last if declared.empty?

          @scopes.last.merge(declared.transform_keys { |key| key.delete_prefix('xmlns').delete_prefix(':') })
        end

        def qualified(name, scope, default)
          prefix, colon, local = name.partition(':')
          colon.empty? ? [default.to_s.empty? ? nil : default, name] : [scope[prefix], local]
        end
      end
    end
  end
end
