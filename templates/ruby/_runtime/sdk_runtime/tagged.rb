# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # A property whose value says which model an object is: a discriminator, or one that has other values in each model.
    module Tagged
      # Name the property that the document calls a discriminator, and which of its values means which model; what has it
      # not, or has another value, is the default.
      def discriminator(name, wire_name, mapping, default: nil)
        @discriminator = name
        @default_model = SdkRuntime.shareable(default)
        told_by(name, wire_name, mapping)
      end

      # Name a property that tells models apart without being called a discriminator.
      def told_by(name, wire_name, mapping)
        @tag_names = SdkRuntime.shareable([wire_name, wire_name.to_sym, name])
        @mapping = SdkRuntime.shareable(mapping)
      end

      # @return [Symbol, nil] the name of the property
      def openapi_discriminator_name
        @discriminator
      end

      # @return [Hash{Symbol => Symbol}, nil] its values, and the models that they mean
      def openapi_discriminator_mapping
        @mapping.to_h { |value, model| [value.to_sym, model.to_sym] } unless @discriminator.nil?
      end

      private

      def discriminator_mapping
        @mapping
      end

      # @return [String, nil] the model that a hash with the names of JSON or of Ruby is
      def told_model(data)
        discriminator_mapping[tag_of(data).to_s] || (@default_model if defined?(@default_model))
      end

      # @return [Object, nil] the value of the property in a hash with the names of JSON or of Ruby
      def tag_of(data)
        @tag_names.each do |name|
          return data[name] unless data[name].nil?
        end
        nil
      end
    end
  end
end
