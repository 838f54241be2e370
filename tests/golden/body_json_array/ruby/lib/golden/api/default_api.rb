# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :send_array, 'POST', '/array' do |op|
      op.whole_body :json, 'application/json', :pet, type: ['Pet'], required: true
      op.response '204', :empty
    end

    # POST /array
    #
    # @param pet [Array<Pet>]
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def send_array(pet, opts = {})
      send_array_with_http_info(pet, opts).first
    end

    # The same as send_array, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def send_array_with_http_info(pet, opts = {})
      sdk_call(:send_array, [pet], opts)
    end
  end
end
