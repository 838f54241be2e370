# frozen_string_literal: true

module GeneratedClient
  # What is the same in every generated client. Nothing in here is meant to be used directly.
  #
  # A document may name a schema `File` or `Hash`, which then hides Ruby's own in this module: so the files in
  # here write `::File` and `::Hash`.
  module SdkRuntime
    autoload :Api, "#{__dir__}/sdk_runtime/api"
    autoload :AnyOf, "#{__dir__}/sdk_runtime/any_of"
    autoload :Attribute, "#{__dir__}/sdk_runtime/attribute"
    autoload :BodyStream, "#{__dir__}/sdk_runtime/body_stream"
    autoload :Call, "#{__dir__}/sdk_runtime/call"
    autoload :Connections, "#{__dir__}/sdk_runtime/connections"
    autoload :Credentials, "#{__dir__}/sdk_runtime/credentials"
    autoload :Deadline, "#{__dir__}/sdk_runtime/deadline"
    autoload :Download, "#{__dir__}/sdk_runtime/download"
    autoload :Enum, "#{__dir__}/sdk_runtime/enum"
    autoload :EventDecoder, "#{__dir__}/sdk_runtime/event_decoder"
    autoload :Headers, "#{__dir__}/sdk_runtime/headers"
    autoload :Json, "#{__dir__}/sdk_runtime/json"
    autoload :JsonTextDecoder, "#{__dir__}/sdk_runtime/json_text_decoder"
    autoload :LongCall, "#{__dir__}/sdk_runtime/long_call"
    autoload :Model, "#{__dir__}/sdk_runtime/model"
    autoload :ModelClass, "#{__dir__}/sdk_runtime/model_class"
    autoload :Multipart, "#{__dir__}/sdk_runtime/multipart"
    autoload :NextLink, "#{__dir__}/sdk_runtime/next_link"
    autoload :OneOf, "#{__dir__}/sdk_runtime/one_of"
    autoload :Operation, "#{__dir__}/sdk_runtime/operation"
    autoload :Outcome, "#{__dir__}/sdk_runtime/outcome"
    autoload :PageWalk, "#{__dir__}/sdk_runtime/page_walk"
    autoload :Pages, "#{__dir__}/sdk_runtime/pages"
    autoload :Payload, "#{__dir__}/sdk_runtime/payload"
    autoload :Polling, "#{__dir__}/sdk_runtime/polling"
    autoload :Prepared, "#{__dir__}/sdk_runtime/prepared"
    autoload :Received, "#{__dir__}/sdk_runtime/received"
    autoload :Redact, "#{__dir__}/sdk_runtime/redact"
    autoload :Retry, "#{__dir__}/sdk_runtime/retry"
    autoload :SETTINGS, "#{__dir__}/settings"
    autoload :SameOrigin, "#{__dir__}/sdk_runtime/same_origin"
    autoload :Servers, "#{__dir__}/sdk_runtime/servers"
    autoload :Source, "#{__dir__}/sdk_runtime/source"
    autoload :Stream, "#{__dir__}/sdk_runtime/stream"
    autoload :Streaming, "#{__dir__}/sdk_runtime/streaming"
    autoload :Styles, "#{__dir__}/sdk_runtime/styles"
    autoload :Tagged, "#{__dir__}/sdk_runtime/tagged"
    autoload :Text, "#{__dir__}/sdk_runtime/text"
    autoload :Timing, "#{__dir__}/sdk_runtime/retry"
    autoload :Types, "#{__dir__}/sdk_runtime/types"
    autoload :Upload, "#{__dir__}/sdk_runtime/source"
    autoload :Webhooks, "#{__dir__}/sdk_runtime/webhooks"
    autoload :Xml, "#{__dir__}/sdk_runtime/xml"

    # What stands for a value that is not there, where nil is one.
    NO_VALUE = ::Object.new.freeze

    # @return [Object] the value, frozen with all that it holds, so that ractors can share it
    def self.shareable(value)
      defined?(::Ractor) ? ::Ractor.make_shareable(value) : value.freeze
    end

    # @return [Boolean] whether this is the ractor that a program begins with
    def self.main_ractor?
      !defined?(::Ractor) || ::Ractor.current == ::Ractor.main
    end
  end
end
