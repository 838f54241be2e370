# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :send_union, 'POST', '/union' do |op|
      op.whole_body :json, 'application/json', :send_union_request, type: 'SendUnionRequest', required: true
      op.response '204', :empty
    end

    # POST /union
    #
    # @param send_union_request [SendUnionRequest, Hash]
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def send_union(send_union_request, opts = {})
      send_union_with_http_info(send_union_request, opts).first
    end

    # The same as send_union, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def send_union_with_http_info(send_union_request, opts = {})
      sdk_call(:send_union, [send_union_request], opts)
    end
  end
end
