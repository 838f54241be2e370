# frozen_string_literal: true

module OpenApiOpenAIClient
  module SdkRuntime
    # The base of models. A property may be called `raise` or `tap`, so the methods in here call such ones of nobody but
    # `Kernel`. A value that was never given is told apart from nil, which is sent as null.
    #
    #   image = Image.new(url: 'https://…')
    #   image.url           # or image[:url]
    #   image.to_hash       # { url: 'https://…' }, as it is sent
    #   image.additional_properties  # what the server sent and the document does not describe
    class Model
      # Methods that a property of the same name does not replace; its value is at `model[:name]`.
      KEPT = %i[
        __id__ __send__ additional_properties class dup equal? freeze frozen? hash initialize initialize_copy
        inspect instance_of? is_a? method_missing nil? object_id public_send respond_to? respond_to_missing? send
        to_ary to_hash to_json to_proc to_s to_str
      ].freeze

      class << self
        # Describe a property.
        def attribute(name, wire_name, type, required: false, read_only: false, values: nil)
          attributes[name] = Attribute.new(name, wire_name, type, required: required, read_only: read_only, values: values)
          define_method(name) { @values[name] } unless kept?(name)
          define_method(:"#{name}=") { |value| @values[name] = value }
        end

        # Say of which type properties are that the document does not name.
        def additional(type)
          @additional_type = type
        end

        # @return [Hash{Symbol => Attribute}]
        def attributes
          @attributes ||= {}
        end

        # @return [Hash{Symbol => Symbol}] the names in Ruby and the names in JSON
        def attribute_map
          attributes.transform_values { |attribute| attribute.wire_name.to_sym }
        end

        # @return [Hash{Symbol => Symbol}] the names in Ruby and their types
        def openapi_types
          attributes.transform_values { |attribute| Types.name_of(attribute.type).to_sym }
        end

        # Build a model from a hash with the names of JSON, as text or as symbols; nested models are built, too.
        # @return [Model]
        def build_from_hash(data)
          raise ::ArgumentError, "#{name}.build_from_hash takes a hash, not #{data.class}" unless data.is_a?(::Hash)

          model = allocate
          model.__send__(:sdk_read_hash, data)
          model
        end

        # @return [Model, Object] the model, or the value where no model can be made of it
        def read(value)
          value.is_a?(::Hash) ? build_from_hash(value) : value
        end

        # @return [Hash] a hash that stands for this model, with the names of JSON
        def write(data)
          data.to_h do |key, value|
            attribute = attributes[key.to_sym]
            attribute.nil? ? [key.to_s, value] : [attribute.wire_name, Types.write(attribute.type, value)]
          end
        end

        # @return [Integer, nil] how far a hash is from this model; nil where it is another one
        def distance(data)
          return data.is_a?(self) ? 0 : nil unless data.is_a?(::Hash)

          known = by_wire_name
          far = attributes.each_value.sum { |attribute| missing?(attribute, data) ? 10 : 0 }
          data.each do |key, value|
            attribute = known[key.to_s]
            step = attribute.nil? || value.nil? ? 1 : attribute.distance(value)
            return nil if step.nil?

            far += step
          end
          far
        end

        # @return [Hash{String => Attribute}]
        def by_wire_name
          @by_wire_name ||= attributes.values.to_h { |attribute| [attribute.wire_name, attribute] }.freeze
        end

        # @return [Object] the type of properties that the document does not name
        def additional_type
          @additional_type || :Object
        end

        private

        def kept?(name)
          KEPT.include?(name) || Model.private_method_defined?(name, false)
        end

        def missing?(attribute, data)
          attribute.required && !data.key?(attribute.wire_name) && !data.key?(attribute.wire_name.to_sym)
        end
      end

      # @return [Hash{String => Object}] the properties that the document does not describe, by their names in JSON
      attr_reader :additional_properties

      # @param attributes [Hash] values by their names in Ruby; unknown names are an ArgumentError, those under the
      #   key `additional_properties` are sent as they are
      def initialize(attributes = {})
        unless attributes.respond_to?(:to_hash)
          ::Kernel.raise ::ArgumentError, "#{self.class}.new takes a hash, not #{attributes.class}"
        end

        @values = {}
        @additional_properties = {}
        attributes.to_hash.each { |name, value| sdk_assign(name, value) }
      end

      # @return [Object] the value of a property, by its name in Ruby; else of one that the document does not describe
      def [](name)
        name = name.to_sym
        self.class.attributes.key?(name) ? @values[name] : @additional_properties[name.to_s]
      end

      # Set a property by its name in Ruby, or one that the document does not describe.
      def []=(name, value)
        name = name.to_sym
        self.class.attributes.key?(name) ? @values[name] = value : @additional_properties[name.to_s] = value
      end

      # @return [Boolean] whether a property was given, be it as nil
      def key?(name)
        @values.key?(name.to_sym) || @additional_properties.key?(name.to_s)
      end

      # Take a property away, so that it is not sent; nil is sent as null.
      # @return [Object] its value
      def delete(name)
        @values.key?(name.to_sym) ? @values.delete(name.to_sym) : @additional_properties.delete(name.to_s)
      end

      # @return [Array<String>] what is missing
      def list_invalid_properties
        missing = self.class.attributes.values.select { |attribute| attribute.needed? && !@values.key?(attribute.name) }
        missing.map { |attribute| "#{attribute.name} is missing" }
      end

      # @return [Boolean] whether all that the document requires is there
      def valid?
        list_invalid_properties.empty?
      end

      # @return [Hash{Symbol => Object}] what is sent: the names of JSON; nested models are hashes, too
      def to_hash
        known = @values.map do |name, value|
          attribute = self.class.attributes[name]
          [attribute.wire_name.to_sym, sdk_plain(Types.write(attribute.type, value))]
        end
        known.to_h.merge(@additional_properties.to_h { |name, value| [name.to_sym, sdk_plain(value)] })
      end

      alias to_h to_hash
      alias to_body to_hash

      # @return [Hash{Symbol => Object}] for pattern matching
      def deconstruct_keys(_names)
        @values
      end

      # @return [String]
      def to_json(*_options)
        Json.dump(self)
      end

      # @return [String]
      def to_s
        inspect
      end

      # @return [String]
      def inspect
        known = @values.map { |name, value| " #{name}=#{value.inspect}" }
        others = @additional_properties.map { |name, value| " #{name.inspect}=>#{value.inspect}" }
        "#<#{self.class.name}#{[*known, *others].join(',')}>"
      end

      # @return [Boolean]
      def ==(other)
        other.instance_of?(self.class) && other.__send__(:sdk_state) == sdk_state
      end

      # @return [Boolean]
      def eql?(other)
        other.instance_of?(self.class) && other.__send__(:sdk_state).eql?(sdk_state)
      end

      # @return [Integer]
      def hash
        [self.class, sdk_state].hash
      end

      private

      def initialize_copy(original)
        super
        @values = @values.dup
        @additional_properties = @additional_properties.dup
      end

      def sdk_assign(name, value)
        key = name.to_sym
        if self.class.attributes.key?(key)
          @values[key] = value
        elsif key == :additional_properties
          @additional_properties.update(value.to_hash.transform_keys(&:to_s))
        else
          ::Kernel.raise ::ArgumentError, "#{self.class.name} has no attribute #{name.inspect}; " \
                                          'what the document does not describe goes into additional_properties'
        end
      end

      def sdk_read_hash(data)
        @values = {}
        @additional_properties = {}
        data.each do |key, value|
          attribute = self.class.by_wire_name[key.to_s]
          if attribute.nil?
            @additional_properties[key.to_s] = Types.read(self.class.additional_type, value)
          else
            @values[attribute.name] = Types.read(attribute.type, value)
          end
        end
      end

      def sdk_state
        [@values, @additional_properties]
      end

      def sdk_plain(value)
        case value
        when ::Array then value.map { |item| sdk_plain(item) }
        when ::Hash then value.transform_values { |item| sdk_plain(item) }
        when Model then value.to_hash
        else value
        end
      end
    end
  end
end
