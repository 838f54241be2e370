# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :get_default, 'GET', '/default' do |op|
      op.response 'default', :json, 'Result'
    end

    # GET /default
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [Result]
    def get_default(opts = {})
      get_default_with_http_info(opts).first
    end

    # The same as get_default, with the status and the headers of the response.
    #
    # @return [Array(Result, Integer, Hash)]
    def get_default_with_http_info(opts = {})
      sdk_call(:get_default, [], opts)
    end

    operation :get_range, 'GET', '/range' do |op|
      op.response '2XX', :json, 'Result'
    end

    # GET /range
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [Result]
    def get_range(opts = {})
      get_range_with_http_info(opts).first
    end

    # The same as get_range, with the status and the headers of the response.
    #
    # @return [Array(Result, Integer, Hash)]
    def get_range_with_http_info(opts = {})
      sdk_call(:get_range, [], opts)
    end

    operation :start_job, 'POST', '/jobs' do |op|
      op.response '200', :json, 'Result'
      op.response '202', :json, 'Ticket'
      op.response '204', :empty
      op.response '404', :json, 'Problem'
      op.response '4XX', :json, 'StartJob4XXResponse'
      op.response 'default', :json, 'Problem'
    end

    # POST /jobs
    #
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [Result]
    def start_job(opts = {})
      start_job_with_http_info(opts).first
    end

    # The same as start_job, with the status and the headers of the response.
    #
    # @return [Array(Result, Integer, Hash)]
    def start_job_with_http_info(opts = {})
      sdk_call(:start_job, [], opts)
    end
  end
end
