# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # What a module for one of several types can do: find the type of a value.
    module OneOf
      include Tagged

      # Name the types.
      def one_of(*types)
        @types = SdkRuntime.shareable(types)
      end

      # @return [Array<Symbol>] the types
      def openapi_one_of
        @types.map { |type| Types.name_of(type).to_sym }.uniq.sort
      end

      # @return [Object, nil] the data as the type that fits best, nil where none does
      def build(data)
        type = type_of(data)
        type.nil? ? nil : Types.read(type, data)
      end

      alias build_from_hash build

      # @return [Object] the data as the type that fits best, and as it is where none does
      def read(data)
        type = type_of(data)
        type.nil? ? data : Types.read(type, data)
      end

      # @return [Object] the data with the names of JSON
      def write(data, strict: true)
        type = type_of(data)
        type.nil? ? data : Types.write(type, data, strict: strict)
      end

      # @return [Integer, nil] how far a value is from the nearest type
      def distance(data)
        type = type_of(data)
        type.nil? ? nil : Types.distance(type, data)
      end

      private

      def type_of(data)
        return Types.nearest(@types, data) unless data.is_a?(::Hash)
        return discriminator_mapping[tag_of(data).to_s] unless discriminator_mapping.nil?

        own, value = implied_tag(data)
        own.nil? ? Types.nearest(@types, data) : own[value]
      end

      # @return [Array(Hash{String => String}, String), nil] what a property tells the types apart by, though no
      #   discriminator says so: its values with their types, and the one that the data has
      def implied_tag(data)
        models = @types.to_h { |type| [type, type.is_a?(::String) ? Types.model(type) : nil] }
        return unless models.each_value.all? { |model| plain_model?(model) }

        models.first.last.by_wire_name.keys.sort_by { |name| [name == 'type' ? 0 : 1, name] }.each do |name|
          value = data.fetch(name) { data[name.to_sym] }
          own = value.is_a?(::String) ? own_values(models, name) : nil
          return [own, value] unless own.nil?
        end
        nil
      end

      def plain_model?(model)
        model.is_a?(::Class) && model < Model && !(model <= AnyOf) && model.openapi_discriminator_name.nil?
      end

      # @return [Hash{String => String}, nil] the values of a property of which each model has its own, with their types
      def own_values(models, name)
        attributes = models.transform_values { |model| model.by_wire_name[name] }
        choices = attributes.transform_values { |attribute| attribute&.choices }
        return if choices.each_value.any?(&:nil?)

        pairs = choices.flat_map { |type, values| values.map { |value| [value, type] } }
        return unless pairs.all? { |value, _| value.is_a?(::String) } && pairs.uniq(&:first).length == pairs.length
        return unless attributes.each_value.all?(&:required) || choices.each_value.any?(&:one?)

        pairs.to_h
      end
    end
  end
end
