# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :copy_pets, 'COPY', '/pets' do |op|
      op.response '204', :empty
    end

    # COPY /pets
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def copy_pets(opts = {})
      copy_pets_with_http_info(opts).first
    end

    # The same as copy_pets, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def copy_pets_with_http_info(opts = {})
      sdk_call(:copy_pets, [], opts)
    end

    operation :find_pets, 'QUERY', '/pets' do |op|
      op.whole_body :json, 'application/json', :find_pets_request, type: 'FindPetsRequest', required: true
      op.response '200', :json, [:String]
    end

    # QUERY /pets
    #
    # @param find_pets_request [FindPetsRequest, Hash]
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [Array<String>]
    def find_pets(find_pets_request, opts = {})
      find_pets_with_http_info(find_pets_request, opts).first
    end

    # The same as find_pets, with the status and the headers of the response.
    #
    # @return [Array(Array<String>, Integer, Hash)]
    def find_pets_with_http_info(find_pets_request, opts = {})
      sdk_call(:find_pets, [find_pets_request], opts)
    end

    operation :pets_m_search, 'M-SEARCH', '/pets' do |op|
      op.response '204', :empty
    end

    # M-SEARCH /pets
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def pets_m_search(opts = {})
      pets_m_search_with_http_info(opts).first
    end

    # The same as pets_m_search, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def pets_m_search_with_http_info(opts = {})
      sdk_call(:pets_m_search, [], opts)
    end
  end
end
