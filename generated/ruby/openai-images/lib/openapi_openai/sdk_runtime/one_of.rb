# frozen_string_literal: true

module OpenApiOpenAIClient
  module SdkRuntime
    # What a module for one of several types can do: find the type of a value.
    module OneOf
      # Name the types.
      def one_of(*types)
        @types = types.freeze
      end

      # Name the property that tells the types apart, and which of its values means which model.
      def discriminator(name, wire_name, mapping)
        @discriminator = name
        @discriminator_wire_name = wire_name
        @mapping = mapping.freeze
      end

      # @return [Array<Symbol>] the types
      def openapi_one_of
        @types.map { |type| Types.name_of(type).to_sym }.sort
      end

      # @return [Symbol, nil] the name of the property that tells the types apart
      def openapi_discriminator_name
        @discriminator
      end

      # @return [Hash{Symbol => Symbol}, nil] its values, and the models that they mean
      def openapi_discriminator_mapping
        @mapping&.to_h { |value, model| [value.to_sym, model.to_sym] }
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
      def write(data)
        type = type_of(data)
        type.nil? ? data : Types.write(type, data)
      end

      # @return [Integer, nil] how far a value is from the nearest type
      def distance(data)
        type = type_of(data)
        type.nil? ? nil : Types.distance(type, data)
      end

      private

      def type_of(data)
        return Types.nearest(@types, data) if @mapping.nil? || !data.is_a?(::Hash)

        tag = data[@discriminator_wire_name] || data[@discriminator_wire_name.to_sym] || data[@discriminator]
        @mapping[tag.to_s]
      end
    end
  end
end
