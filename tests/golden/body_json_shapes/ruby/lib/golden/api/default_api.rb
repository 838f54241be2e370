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
