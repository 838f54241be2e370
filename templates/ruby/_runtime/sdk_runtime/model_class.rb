# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # What the classes of models can do: describe properties, build models of JSON, and write hashes that stand for
    # them. Everything that is described is frozen, so that ractors may share it; a subclass has what its parent has.
    module ModelClass
      include Tagged

      # Describe a property; `constant` is the only value that it can have.
      def attribute(name, wire_name, type, required: false, read_only: false, values: nil, constant: NO_VALUE)
        attribute = Attribute.new(name, wire_name, type, required: required, read_only: read_only, values: values)
        @attributes = attributes.merge(name => attribute).freeze
        @by_wire_name = by_wire_name.merge(attribute.wire_name => attribute).freeze
        @read_only_names = [*read_only_names, name].freeze if read_only
        @constant_values = constant_values.merge(name => constant).freeze unless NO_VALUE.equal?(constant)
        class_eval("def #{name}() = @values[:#{name}]", __FILE__, __LINE__) unless kept?(name)
        class_eval("def #{name}=(value); sdk_set(:#{name}, value); end", __FILE__, __LINE__)
      end

      # Say what is sent as a property that only discriminators name: the value by which they tell the model from others.
      def tag(wire_name, value)
        @tags = SdkRuntime.shareable(tags.merge(wire_name => value))
      end

      # Say of which type properties are that the document does not name.
      def additional(type)
        @additional_type = SdkRuntime.shareable(type)
      end

      # @return [Hash{Symbol => Attribute}]
      def attributes
        inherited_value(:@attributes, {})
      end

      # @return [Hash{String => Attribute}]
      def by_wire_name
        inherited_value(:@by_wire_name, {})
      end

      # @return [Array<Symbol>] the properties that only the server sets
      def read_only_names
        inherited_value(:@read_only_names, [])
      end

      # @return [Hash{Symbol => Object}] the properties that can have one value only
      def constant_values
        inherited_value(:@constant_values, {})
      end

      # @return [Hash{String => String}] the properties that only discriminators name, by their names in JSON
      def tags
        inherited_value(:@tags, {})
      end

      # @return [Object] the type of properties that the document does not name
      def additional_type
        inherited_value(:@additional_type, :Object)
      end

      # @return [Boolean] whether the document says that there may be properties that it does not name
      def open?
        !inherited_value(:@additional_type, nil).nil?
      end

      # @return [Hash{Symbol => Symbol}] the names in Ruby and the names in JSON
      def attribute_map
        attributes.transform_values { |attribute| attribute.wire_name.to_sym }
      end

      # @return [Hash{Symbol => Symbol}] the names in Ruby and their types
      def openapi_types
        attributes.transform_values { |attribute| Types.name_of(attribute.type).to_sym }
      end

      # Build a model from a hash with the names of JSON, as text or as symbols; nested models are built, too. Where a
      # discriminator says which of its heirs it is, that one is built.
      # @return [Model]
      def build_from_hash(data)
        raise ::ArgumentError, "#{name}.build_from_hash takes a hash, not #{data.class}" unless data.is_a?(::Hash)

        model = (heir_for(data) || self).allocate
        model.__send__(:sdk_read_hash, data)
        model
      end

      # @return [Model, Object] the model, or the value where no model can be made of it
      def read(value)
        value.is_a?(::Hash) ? build_from_hash(value) : value
      end

      # @return [Object] of a hash that stands for this model one with the names of JSON; anything else as it is
      def write(data, strict: true)
        return data unless data.is_a?(::Hash)

        heir = heir_for(data)
        return heir.write(data, strict: strict) unless heir.nil? || heir.equal?(self)

        data.each_with_object(written_constants) do |(key, value), written|
          attribute = named(key)
          if !attribute.nil?
            written[attribute.wire_name] = Types.write(attribute.type, value, strict: strict)
          elsif key.to_s == 'additional_properties'
            written.update(value.to_hash.transform_keys(&:to_s))
          else
            refuse(key) if strict && !takes?(key)
            written[key.to_s] = Types.write(additional_type, value, strict: strict)
          end
        end
      end

      # @return [Boolean] whether there may be a property that the document does not name
      def takes?(name)
        tags.key?(name.to_s) || (open? && !(name.is_a?(::Symbol) && ApiClient::OPTIONS.include?(name)))
      end

      # Say that there is no property of a name.
      def refuse(name)
        place = 'what the document does not describe goes into additional_properties'
        place = 'options of the call stand after the body' if ApiClient::OPTIONS.include?(name.to_sym)
        ::Kernel.raise ::ArgumentError, "#{self.name} has no attribute #{name.inspect}; #{place}"
      end

      # @return [Integer, nil] how far a hash is from this model; nil where it is another one
      def distance(data)
        return data.is_a?(self) ? 0 : nil unless data.is_a?(::Hash)

        heir = heir_for(data)
        return heir.distance(data) unless heir.nil? || heir.equal?(self)

        far = attributes.each_value.sum { |attribute| missing?(attribute, data) ? 10 : 0 }
        data.each do |key, value|
          attribute = by_wire_name[key.to_s]
          step = attribute.nil? || value.nil? ? 1 : attribute.distance(value)
          return nil if step.nil?

          far += step
        end
        far
      end

      private

      def inherited_value(variable, otherwise)
        return instance_variable_get(variable) if instance_variable_defined?(variable)

        superclass.singleton_class.include?(ModelClass) ? superclass.__send__(__method__, variable, otherwise) : otherwise
      end

      # @return [Class, nil] the model that the discriminator means; not for subclasses that others have made
      def heir_for(data)
        name = discriminator_mapping && told_model(data)
        name && Types.model(name)
      end

      def written_constants
        tags.merge(constant_values.to_h { |name, value| [attributes[name].wire_name, value] })
      end

      # A symbol is a name in Ruby before it is one in JSON, a text the other way round.
      def named(key)
        ways = [attributes[key.to_s.to_sym], by_wire_name[key.to_s]]
        key.is_a?(::Symbol) ? ways.compact.first : ways.compact.last
      end

      def kept?(name)
        Model::KEPT.include?(name) || Model.private_method_defined?(name, false)
      end

      def missing?(attribute, data)
        attribute.required && !data.key?(attribute.wire_name) && !data.key?(attribute.wire_name.to_sym)
      end
    end
  end
end
