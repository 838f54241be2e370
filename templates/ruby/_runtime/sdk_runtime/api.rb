# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # The base of classes of operations.
    class Api
      class << self
        # Describe an operation. The block is run when the operation is first called.
        def operation(name, verb, path, &description)
          full_name = "#{self.name.split('::').last}.#{name}"
          described = SdkRuntime.shareable([full_name, verb, path, description])
          @sdk_descriptions = (@sdk_descriptions || {}).merge(name => described).freeze
        end

        # @return [Operation] one of this class, else of the class that it is derived from
        def sdk_operation(name)
          found = @sdk_operations && @sdk_operations[name]
          return found unless found.nil?

          described = @sdk_descriptions && @sdk_descriptions[name]
          return superclass.sdk_operation(name) if described.nil? && superclass <= Api

          *facts, description = described
          sdk_keep(name, SdkRuntime.shareable(Operation.new(*facts, &description)))
        end

        private

        # Only the main ractor may change what a class knows.
        def sdk_keep(name, operation)
          @sdk_operations = (@sdk_operations || {}).merge(name => operation).freeze if SdkRuntime.main_ractor?
          operation
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

      def sdk_call(name, required, opts, &block)
        @api_client.call_operation(self.class.sdk_operation(name), required, opts, &block)
      end

      def sdk_stream(name, required, opts, &block)
        @api_client.stream_operation(self.class.sdk_operation(name), required, opts, &block)
      end

      def sdk_wait(name, required, opts)
        @api_client.wait_for_operation(self.class.sdk_operation(name), required, opts)
      end

      def sdk_pages(name, required, opts, &block)
        @api_client.page_operation(self.class.sdk_operation(name), required, opts, &block)
      end
    end
  end
end
