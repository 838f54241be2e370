# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # The base of models that are any of several types: an object has the properties of all of them, and what is
    # no object is itself, typed where it can be.
    class AnyOf < Model
      class << self
        # Name the types.
        def any_of(*types)
          @types = SdkRuntime.shareable(types)
        end

        # @return [Array<Symbol>] the types
        def openapi_any_of
          types.map { |type| Types.name_of(type).to_sym }.uniq.sort
        end

        # @return [Object, nil] the data as the type that fits best, nil where none does
        def build(data)
          type = Types.nearest(types, data)
          type.nil? ? nil : read(data)
        end

        def read(data)
          return super if data.is_a?(::Hash) && !attributes.empty?

          type = Types.nearest(types, data)
          type.nil? ? data : Types.read(type, data)
        end

        def write(data, strict: true)
          return super if data.is_a?(::Hash) && !attributes.empty?

          type = Types.nearest(types, data)
          type.nil? ? data : Types.write(type, data, strict: strict)
        end

        def open?
          super || types.any? { |type| Types.open?(type) }
        end

        def distance(data)
          return 0 if data.is_a?(self)

          type = Types.nearest(types, data)
          type.nil? ? nil : Types.distance(type, data)
        end

        private

        def types
          inherited_value(:@types, [])
        end
      end
    end
  end
end
