# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :send_optional, 'POST', '/optional' do |op|
      op.whole_body :json, 'application/json', :pet, type: 'Pet'
      op.response '204', :empty
    end

    # POST /optional
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @option opts [Pet, Hash] :pet
    # @return [nil]
    def send_optional(opts = {})
      send_optional_with_http_info(opts).first
    end

    # The same as send_optional, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def send_optional_with_http_info(opts = {})
      sdk_call(:send_optional, [], opts)
    end
  end
end
