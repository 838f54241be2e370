# frozen_string_literal: true

require 'json'

module GeneratedClient
  module SdkRuntime
    # Bodies in XML: what JSON has of a value to text, and back. A type is what `XML_TYPES` says of it.
    module Xml
      autoload :Element, "#{__dir__}/xml/parsing"
      autoload :Parsing, "#{__dir__}/xml/parsing"
      autoload :Reading, "#{__dir__}/xml/reading"
      autoload :Scalars, "#{__dir__}/xml/scalars"
      autoload :Shapes, "#{__dir__}/xml/shapes"
      autoload :Writing, "#{__dir__}/xml/writing"

      # The text is not XML that can be read.
      class NotXml < ::StandardError; end

      XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
      XSI = 'http://www.w3.org/2001/XMLSchema-instance'
      TEXT = '#text' # the member that has the text of an element of which nothing says what its text is

      LOADING = ::Mutex.new # threads that load one file at one time may wait for one another

      module_function

      # @return [Object] what JSON would hold in place of a body; NotXml for what is no XML, or may not be read
      def read(content, charset, described)
        type, xml = described
        Reading.new.root(type, Parsing.parse(content, charset), xml || {})
      end

      # @return [Object] what a body holds, whatever its type
      def anything(content, charset)
        Reading.new.anything(Parsing.parse(content, charset))
      end

      # @return [String] a value as the element that is the root of a document
      def write(value, described)
        type, xml = described
        Writing.document(type, ::JSON.parse(Json.dump(value), max_nesting: Json::DEEPEST), xml || {})
      end

      # @return [Hash{String => Array, String}] the types of the document, which only a gem that speaks XML has
      def types
        LOADING.synchronize { require_relative '../xml_types' } unless SdkRuntime.const_defined?(:XML_TYPES, false)
        XML_TYPES
      end

      # @return [Boolean] whether a String is a value, and not a whole body
      def text?(described)
        Shapes.scalar?(described.first)
      end
    end
  end
end
