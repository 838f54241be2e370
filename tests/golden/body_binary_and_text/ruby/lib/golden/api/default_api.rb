# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :add_note, 'POST', '/notes' do |op|
      op.whole_body :text, 'text/plain', :body, required: true
      op.response '204', :empty
    end

    # POST /notes
    #
    # @param body [String]
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [nil]
    def add_note(body, opts = {})
      add_note_with_http_info(body, opts).first
    end

    # The same as add_note, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def add_note_with_http_info(body, opts = {})
      sdk_call(:add_note, [body], opts)
    end

    operation :download_file, 'GET', '/files/{id}' do |op|
      op.parameter :path, :id, 'id', required: true
      op.response '200', :binary
      op.accept 'application/octet-stream'
    end

    # GET /files/{id}
    #
    # @param id [String]
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [File]
    def download_file(id, opts = {})
      download_file_with_http_info(id, opts).first
    end

    # The same as download_file, with the status and the headers of the response.
    #
    # @return [Array(File, Integer, Hash)]
    def download_file_with_http_info(id, opts = {})
      sdk_call(:download_file, [id], opts)
    end

    operation :upload_file, 'PUT', '/files/{id}' do |op|
      op.parameter :path, :id, 'id', required: true
      op.whole_body :raw, 'application/octet-stream', :body, required: true
      op.response '200', :text
      op.accept 'text/plain'
    end

    # PUT /files/{id}
    #
    # @param id [String]
    # @param body [File]
    # @param opts [Hash] the optional arguments, and `request_options`
    # @return [String]
    def upload_file(id, body, opts = {})
      upload_file_with_http_info(id, body, opts).first
    end

    # The same as upload_file, with the status and the headers of the response.
    #
    # @return [Array(String, Integer, Hash)]
    def upload_file_with_http_info(id, body, opts = {})
      sdk_call(:upload_file, [id, body], opts)
    end
  end
end
