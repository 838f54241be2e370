# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :send_nullable, 'POST', '/nullable' do |op|
      op.whole_body :json, 'application/json', :pet, type: 'Pet', required: true
      op.response '204', :empty
    end

    # POST /nullable
    #
    # @param pet [Pet, Hash]
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def send_nullable(pet, opts = {})
      send_nullable_with_http_info(pet, opts).first
    end

    # The same as send_nullable, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def send_nullable_with_http_info(pet, opts = {})
      sdk_call(:send_nullable, [pet], opts)
    end
  end
end
