# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :send_scalar, 'POST', '/scalar' do |op|
      op.whole_body :json, 'application/json', :body, required: true
      op.response '204', :empty
    end

    # POST /scalar
    #
    # @param body [Date]
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def send_scalar(body, opts = {})
      send_scalar_with_http_info(body, opts).first
    end

    # The same as send_scalar, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def send_scalar_with_http_info(body, opts = {})
      sdk_call(:send_scalar, [body], opts)
    end
  end
end
