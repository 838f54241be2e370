# frozen_string_literal: true

module OpenApiOpenAIClient
  module SdkRuntime
    # The styles of OpenAPI: how arguments are written into a path, a query, a header, a cookie.
    module Styles
      DELIMITERS = { 'form' => ',', 'cookie' => ',', 'spaceDelimited' => '%20', 'pipeDelimited' => '%7C' }.freeze
      PATH_MARKS = { 'label' => ['.', '.'], 'matrix' => [';', ';'] }.freeze

      module_function

      # @return [String] an argument in the path; ArgumentError where that would name another path
      def path(parameter, value)
        value = simplified(parameter, value)
        if value.nil? || value.empty?
          raise ::ArgumentError, "the path parameter #{parameter.wire_name.inspect} must not be empty"
        end

        prefix, delimiter = PATH_MARKS.fetch(parameter.style, ['', ','])
        named = parameter.style == 'matrix' ? "#{escape(parameter, parameter.wire_name)}=" : ''
        unless parameter.explode
          return prefix + named + flat(value).map { |text| escape(parameter, text) }.join(',')
        end
        if value.is_a?(::Hash)
          pairs = value.map { |key, text| "#{escape(parameter, key)}=#{escape(parameter, text)}" }
          return prefix + pairs.join(delimiter)
        end

        prefix + flat(value).map { |text| named + escape(parameter, text) }.join(delimiter)
      end

      # @return [Array<String>] an argument as pieces of a query; none where there is nothing to send
      def query(parameter, value)
        value = simple(value)
        if parameter.style == 'deepObject' && value.is_a?(::Hash)
          return bracketed(parameter.wire_name, value, arrays: :repeat).map do |key, text|
            "#{Text.escape(key)}=#{escape(parameter, text)}"
          end
        end
        name = Text.escape(parameter.wire_name)
        value = simplified(parameter, value)
        return [] if value.nil?

        if parameter.explode && value.is_a?(::Hash)
          return value.map { |key, text| "#{Text.escape(key)}=#{escape(parameter, text)}" }
        end
        return value.map { |text| "#{name}=#{escape(parameter, text)}" } if parameter.explode && value.is_a?(::Array)

        items = flat(value).map { |text| escape(parameter, text) }
        items.empty? ? [] : ["#{name}=#{items.join(DELIMITERS.fetch(parameter.style, ','))}"]
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
        escape = parameter.style == 'cookie' ? :itself.to_proc : Text.method(:escape)
        value = simplified(parameter, value)
        return [] if value.nil?
        return value.map { |key, text| [key, escape.call(text)] } if parameter.explode && value.is_a?(::Hash)

        name = parameter.wire_name
        return value.map { |text| [name, escape.call(text)] } if parameter.explode && value.is_a?(::Array)

        [[name, flat(value).map { |text| escape.call(text) }.join(',')]]
      end

      # @return [Array<Array(String, String)>] a value flattened as forms do it: `name[]` for arrays, `name[key]` for objects
      def bracketed(name, value, arrays: :brackets)
        case value = simple(value)
        when nil then []
        when ::Hash then value.flat_map { |key, item| bracketed("#{name}[#{key}]", item, arrays: arrays) }
        when ::Array
          inner = arrays == :brackets ? "#{name}[]" : name
          value.flat_map { |item| bracketed(inner, item, arrays: arrays) }
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
        when true, false, ::Integer, ::Float then value.to_s
        else Json.atom(value) || Json.dump(value)
        end
      end

      # @return [Object] a hash, an array, or a value without parts
      def simple(value)
        return value.to_hash.transform_keys(&:to_s) if value.respond_to?(:to_hash)

        value.respond_to?(:to_ary) ? value.to_ary : value
      end

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
