# frozen_string_literal: true

module GeneratedClient
  # Whatever goes wrong with a call. Its message is cut and holds no secret and no whole body.
  class ApiError < ::StandardError
    # @return [Integer, nil] the status of the response, if there was one
    attr_reader :code
    # @return [Hash{String => String}, nil] the headers of the response, with names in lower case
    attr_reader :response_headers
    # @return [String, nil] the body of the response, as it came
    attr_reader :response_body
    # @return [Object] the body as what the document says about this status
    attr_reader :body

    def initialize(message = nil, code: nil, response_headers: nil, response_body: nil, body: nil)
      super(message)
      @code = code
      @response_headers = response_headers
      @response_body = response_body
      @body = body
    end

    alias status_code code

    # @return [String, nil] what the server calls this request
    def request_id
      response_headers && (response_headers['x-request-id'] || response_headers['request-id'])
    end

    # @return [String]
    def inspect
      "#<#{self.class.name}: #{message}>"
    end

    # The operation needs a credential that the configuration does not have; nothing was sent.
    class MissingCredentials < ApiError; end

    # The server was not reached, or the connection broke.
    class Connection < ApiError
      # @return [Integer, nil] of a stream: how many events had come
      attr_reader :events_received
      # @return [String, nil] of a stream: the id of the last event, where the server gives any
      attr_reader :last_event_id

      # Say how far a stream came.
      def counted(events_received, last_event_id)
        @events_received = events_received
        @last_event_id = last_event_id
        self
      end
    end

    # The server, or the whole call, took too long.
    class Timeout < Connection; end

    # XML is to be written or read, and the gem rexml is not installed.
    class MissingLibrary < ApiError; end

    # The body is not the JSON, or the XML, that it claims to be.
    class Decode < ApiError; end

    # The body is larger than `config.max_response_bytes`, or an event of a stream than `max_event_bytes`.
    class TooLarge < ApiError; end

    # The server reports an error within a stream.
    class Stream < ApiError; end

    # The pages of a list go in a circle: the server leads to one that was there already.
    class PaginationLoop < ApiError; end

    # The next page is said to be at another origin, where it was not asked for.
    class PaginationOrigin < ApiError; end

    # What an operation began has failed, or was cancelled; `body` is what says so.
    class OperationFailed < ApiError; end

    # The state of a long operation is said to be at another origin, where it was not asked for.
    class OperationOrigin < ApiError; end

    # A webhook is not signed, not signed by who has the secret, or too old.
    class WebhookVerification < ApiError; end

    # The server answered with an error status.
    class Status < ApiError; end

    # 400
    class BadRequest < Status; end

    # 401
    class Authentication < Status; end

    # 403
    class PermissionDenied < Status; end

    # 404
    class NotFound < Status; end

    # 409
    class Conflict < Status; end

    # 422
    class UnprocessableEntity < Status; end

    # 429
    class RateLimit < Status; end

    # 500 and above
    class InternalServer < Status; end

    CLASSES = {
      400 => BadRequest, 401 => Authentication, 403 => PermissionDenied, 404 => NotFound, 409 => Conflict,
      422 => UnprocessableEntity, 429 => RateLimit
    }.freeze
    private_constant :CLASSES

    # @return [Status] the error for a status
    def self.for_status(message, code:, **response)
      (CLASSES[code] || (code >= 500 ? InternalServer : Status)).new(message, code: code, **response)
    end
  end
end
