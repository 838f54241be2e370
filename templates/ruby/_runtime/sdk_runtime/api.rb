# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # The base of classes of operations.
    class Api
      class << self
        # Describe an operation. The block is run when the operation is first called.
        def operation(name, verb, path, &description)
          full_name = "#{self.name.split('::').last}.#{name}"
          sdk_operations[name] = -> { Operation.new(full_name, verb, path, &description) }
        end

        # @return [Operation] one of this class, else of the class that it is derived from
        def sdk_operation(name)
          found = sdk_operations[name]
          return superclass.sdk_operation(name) if found.nil? && superclass <= Api

          found.is_a?(::Proc) ? sdk_operations[name] = found.call : found
        end

        private

        def sdk_operations
          @sdk_operations ||= {}
        end
      end

      # @return [ApiClient]
      attr_accessor :api_client

      # @param api_client [ApiClient]
      def initialize(api_client = ApiClient.default)
        @api_client = api_client
      end

      # @return [String]
      def inspect
        "#<#{self.class.name}>"
      end

      private

      def sdk_call(name, required, opts)
        @api_client.call_operation(self.class.sdk_operation(name), required, opts)
      end
    end
  end
end
