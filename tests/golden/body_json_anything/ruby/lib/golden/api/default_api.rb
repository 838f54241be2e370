# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :send_anything, 'POST', '/anything' do |op|
      op.whole_body :json, 'application/json', :body
      op.response '204', :empty
    end

    # POST /anything
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @option opts [Object] :body
    # @return [nil]
    def send_anything(opts = {})
      send_anything_with_http_info(opts).first
    end

    # The same as send_anything, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def send_anything_with_http_info(opts = {})
      sdk_call(:send_anything, [], opts)
    end
  end
end
