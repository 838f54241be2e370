# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # The styles of OpenAPI: how arguments are written into a path, a query, a header, a cookie.
    module Styles
      DELIMITERS = { 'spaceDelimited' => ' ', 'pipeDelimited' => '|' }.freeze
      PATH_MARKS = { 'label' => ['.', '.'], 'matrix' => [';', ';'] }.freeze

      module_function

      # @return [String] an argument in the path; ArgumentError where that would name another path
      def path(parameter, value)
        value = simplified(parameter, value)
        text = value.nil? ? '' : expanded(parameter, value)
        return text unless text.empty?

        raise ::ArgumentError, "the path parameter #{parameter.wire_name.inspect} must not be empty"
      end

      # What RFC 6570 makes of a value; nothing of an empty array or hash.
      def expanded(parameter, value)
        return '' if !value.is_a?(::String) && value.empty?

        prefix, delimiter = PATH_MARKS.fetch(parameter.style, ['', ','])
        matrix = parameter.style == 'matrix'
        name = escape(parameter, parameter.wire_name)
        if !parameter.explode || value.is_a?(::String)
          text = flat(value).map { |item| escape(parameter, item) }.join(',')
          return prefix + (matrix ? equation(name, text) : text)
        end
        prefix + exploded(parameter, value, matrix ? name : nil).join(delimiter)
      end
      private_class_method :expanded

      def exploded(parameter, value, name)
        if value.is_a?(::Hash)
          pairs = value.map { |key, item| [escape(parameter, key), escape(parameter, item)] }
          return pairs.map { |key, item| name.nil? ? "#{key}=#{item}" : equation(key, item) }
        end
        items = value.map { |item| escape(parameter, item) }
        name.nil? ? items : items.map { |item| equation(name, item) }
      end
      private_class_method :exploded

      # `name=text`, and the name alone for an empty text, as the style `matrix` has it.
      def equation(name, text)
        text.empty? ? name : "#{name}=#{text}"
      end
      private_class_method :equation

      # @return [Array<String>] an argument as pieces of a query; none where there is nothing to send
      def query(parameter, value)
        pairs(parameter, value, ->(text) { escape(parameter, text) }).map { |name, text| "#{Text.escape(name)}=#{text}" }
      end

      # What is within the members of a `deepObject` goes on in brackets: `filter[tags][0]`. An array in an exploded object
      # repeats its name, as an array at the top does.
      #
      # @return [Array<Array(String, String)>] an argument as names and texts, as a query and a form have them
      def pairs(parameter, value, encoder = :itself.to_proc)
        if parameter.style == 'deepObject'
          return bracketed(parameter.wire_name, value, indexed: true).map { |name, text| [name, encoder.call(text)] }
        end
        value = simple(value)
        if parameter.explode && value.is_a?(::Hash) && parameter.media_type.nil?
          return members(value).map { |key, text| [key, encoder.call(text)] }
        end
        value = simplified(parameter, value)
        return [] if value.nil?

        name = parameter.wire_name
        return value.map { |text| [name, encoder.call(text)] } if parameter.explode && value.is_a?(::Array)

        items = flat(value).map { |text| encoder.call(text) }
        delimiter = DELIMITERS[parameter.style]
        items.empty? ? [] : [[name, items.join(delimiter.nil? ? ',' : encoder.call(delimiter))]]
      end

      # @return [String, nil] an argument as the value of a header
      def header(parameter, value)
        value = simplified(parameter, value)
        return if value.nil?
        return value.map { |key, text| "#{key}=#{text}" }.join(',') if parameter.explode && value.is_a?(::Hash)

        flat(value).join(',')
      end

      # @return [Array<Array(String, String)>] an argument as cookies
      def cookies(parameter, value)
        pairs(parameter, value, parameter.style == 'cookie' ? :itself.to_proc : Text.method(:escape))
      end

      # @return [Array<Array(String, String)>] a value flattened: `name[key]` for objects, `name[]` or `name[0]` for arrays
      def bracketed(name, value, indexed: false)
        case value = simple(value)
        when nil then []
        when ::Hash then value.flat_map { |key, item| bracketed("#{name}[#{key}]", item, indexed: indexed) }
        when ::Array
          value.each_with_index.flat_map do |item, index|
            bracketed(indexed ? "#{name}[#{index}]" : "#{name}[]", item, indexed: indexed)
          end
        else [[name, text(value)]]
        end
      end

      # @return [Array<String>] query parameters that no document describes
      def extra_query(values)
        values.flat_map do |name, value|
          bracketed(name.to_s, value).map { |key, text| "#{Text.escape(key)}=#{Text.escape(text)}" }
        end
      end

      # @return [String] the text of a value without parts
      def text(value)
        case value
        when ::String then value
        when true, false, ::Integer then value.to_s
        when ::Float then Text.number(value)
        else Json.atom(value) || (Text.decimal?(value) ? Text.number(value) : Json.dump(value))
        end
      end

      # @return [Array] what a field sends one by one: the entries of an array, or the value itself
      def entries(value)
        value.respond_to?(:to_ary) ? value.to_ary.compact : [value]
      end

      # @return [Object] a hash, an array, or a value without parts, which a union of such ones is, too
      def simple(value)
        return value.to_s if value.is_a?(AnyOf) && value.class.attributes.empty?
        return value.to_body.transform_keys(&:to_s) if value.is_a?(Model)
        return value.to_hash.transform_keys(&:to_s) if value.respond_to?(:to_hash)

        value.respond_to?(:to_ary) ? value.to_ary : value
      end

      # The members of an exploded object; a list in it repeats its name, and what is deeper is JSON.
      def members(value)
        value.compact.flat_map { |key, item| entries(item).map { |each| [key, text(each)] } }
      end
      private_class_method :members

      def simplified(parameter, value)
        return if value.nil?

        if parameter.media_type
          plain_text = value.is_a?(::String) && !parameter.media_type.include?('json')
          return plain_text ? value : Json.dump(value)
        end
        case value = simple(value)
        when ::Hash then value.compact.transform_values { |item| text(item) }
        when ::Array then value.compact.map { |item| text(item) }
        else text(value)
        end
      end
      private_class_method :simplified

      def flat(value)
        case value
        when ::Hash then value.to_a.flatten(1)
        when ::Array then value
        else [value]
        end
      end
      private_class_method :flat

      def escape(parameter, text)
        parameter.allow_reserved ? Text.escape_reserved(text) : Text.escape(text)
      end
      private_class_method :escape
    end
  end
end
