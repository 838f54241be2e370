# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # The base of enums: classes with a constant for each value. A value that a server added later stays as it is.
    class Enum
      class << self
        # Name the values that the document knows.
        def values(*all)
          @all_vars = SdkRuntime.shareable(all)
        end

        # @return [Array] the values that the document knows
        def all_vars
          @all_vars || (superclass <= Enum ? superclass.all_vars : [])
        end

        # @return [Object] the value itself
        def build_from_hash(value)
          value
        end

        alias read build_from_hash

        # @return [Object] the value itself
        def write(value, **)
          value
        end

        # @return [Integer, nil] how far a value is from those that the document knows
        def distance(value)
          value = value.to_s if value.is_a?(::Symbol)
          return 1999 if all_vars.include?(value)

          all_vars.any? { |known| known.instance_of?(value.class) } ? 2500 : nil
        end
      end
    end
  end
end
