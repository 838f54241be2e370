# frozen_string_literal: true

module Golden
  # The operations of Default.
  class DefaultApi < SdkRuntime::Api
    operation :add_photo, 'POST', '/photos' do |op|
      op.form_body :multipart, 'multipart/form-data', required: true
      op.field :photo, 'photo', required: true, file: true, content_type: 'image/png'
      op.field :title, 'title', required: true
      op.field :more, 'more', file: true, many: true
      op.field :tags, 'tags'
      op.field :size, 'size'
      op.field :place, 'place', type: 'AddPhotoRequestPlace'
      op.response '204', :empty
    end

    # POST /photos
    #
    # @param photo [File]
    # @param title [String]
    # @param opts [Hash] the optional arguments, and `request_options`
    # @option opts [Array<File>] :more
    # @option opts [Array<String>] :tags
    # @option opts [String] :size
    # @option opts [AddPhotoRequestPlace, Hash] :place
    # @return [nil]
    def add_photo(photo, title, opts = {})
      add_photo_with_http_info(photo, title, opts).first
    end

    # The same as add_photo, with the status and the headers of the response.
    #
    # @return [Array(nil, Integer, Hash)]
    def add_photo_with_http_info(photo, title, opts = {})
      sdk_call(:add_photo, [photo, title], opts)
    end
  end
end
