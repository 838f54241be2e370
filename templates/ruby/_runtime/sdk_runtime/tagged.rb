# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # A discriminator: the property whose value says which model an object is.
    module Tagged
      # Name the property, and which of its values means which model.
      def discriminator(name, wire_name, mapping)
        @discriminator = name
        @discriminator_wire_name = wire_name
        @mapping = SdkRuntime.shareable(mapping)
      end

      # @return [Symbol, nil] the name of the property
      def openapi_discriminator_name
        @discriminator
      end

      # @return [Hash{Symbol => Symbol}, nil] its values, and the models that they mean
      def openapi_discriminator_mapping
        @mapping&.to_h { |value, model| [value.to_sym, model.to_sym] }
      end

      private

      def discriminator_mapping
        @mapping
      end

      # @return [Object, nil] the value of the property in a hash with the names of JSON or of Ruby
      def tag_of(data)
        [@discriminator_wire_name, @discriminator_wire_name.to_sym, @discriminator].each do |name|
          return data[name] unless data[name].nil?
        end
        nil
      end
    end
  end
end
