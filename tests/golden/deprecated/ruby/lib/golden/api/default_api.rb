# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :get_old, 'GET', '/old' do |op|
      op.parameter :query, :mode, 'mode'
      op.response '200', :json, 'Old'
    end

    # The old way.
    #
    # Deprecated.
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @option opts [String] :mode How.
    # @return [Old]
    def get_old(opts = {})
      get_old_with_http_info(opts).first
    end

    # The same as get_old, with the status and the headers of the response.
    #
    # @return [Array(Old, Integer, Hash)]
    def get_old_with_http_info(opts = {})
      sdk_call(:get_old, [], opts)
    end
  end
end
