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

      # Without a discriminator a value that does not have the property may be of any type.
      def type_of(data)
        return Types.nearest(@types, data) if discriminator_mapping.nil? || !data.is_a?(::Hash)

        tag_of(data).nil? && @discriminator.nil? ? Types.nearest(@types, data) : told_model(data)
      end
    end
  end
end
