# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # A body that is read while it is sent, and from its start each time that it is sent.
    class BodyStream
      CHUNK = 64 * 1024

      # @return [Integer, nil] how many bytes there are, if that is known
      attr_reader :length

      # @param pieces [Array<String, Source>]
      def initialize(pieces)
        @pieces = pieces
        lengths = pieces.map { |piece| piece.is_a?(::String) ? piece.bytesize : piece.length }
        @length = lengths.include?(nil) ? nil : lengths.sum
      end

      # @return [Boolean] whether it can be sent again
      def replayable?
        @pieces.all? { |piece| piece.is_a?(::String) || piece.replayable? }
      end

      # @return [Enumerator] of chunks
      def each_chunk
        return to_enum(:each_chunk) unless block_given?

        @pieces.each do |piece|
          if piece.is_a?(::String)
            yield piece
          else
            piece.open do |file|
              while (chunk = file.read(CHUNK))
                yield chunk
              end
            end
          end
        end
      end

      # Leave open files where they stood before.
      def restore
        @pieces.each { |piece| piece.restore unless piece.is_a?(::String) }
      end

      # @return [Reader] for one attempt
      def reader
        Reader.new(each_chunk)
      end

      # What Net::HTTP reads from.
      class Reader
        def initialize(chunks)
          @chunks = chunks
          @rest = ''.b
        end

        # @return [String, nil]
        def read(length = nil, buffer = nil)
          fill(length)
          taken = length.nil? ? @rest.slice!(0..) : @rest.slice!(0, length)
          return buffer.nil? ? taken : buffer.replace(taken) unless taken.empty? && length&.positive?

          buffer&.clear
          nil
        end

        private

        def fill(length)
          @rest << @chunks.next.b while length.nil? || @rest.bytesize < length
        rescue ::StopIteration
          nil
        end
      end
    end
  end
end
