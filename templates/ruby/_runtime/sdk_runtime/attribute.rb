# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # A property of a model: its name in Ruby and in JSON, and its type.
    class Attribute
      attr_reader :name, :wire_name, :type, :required, :read_only, :values

      def initialize(name, wire_name, type, required:, read_only:, values:)
        @name = name
        @wire_name = wire_name
        @type = type
        @required = required
        @read_only = read_only
        @values = values
        SdkRuntime.shareable(self)
      end

      # @return [Boolean] whether a model without it is incomplete; what only the server sets may be absent
      def needed?
        @required && !@read_only
      end

      # @return [Integer, nil] how far a value is from what the document says; nil where it is another model's
      def distance(value)
        return Types.distance(@type, value).nil? ? 5 : 0 if @values.nil? || @values.include?(value)

        @values.length == 1 ? nil : 3
      end
    end
  end
end
