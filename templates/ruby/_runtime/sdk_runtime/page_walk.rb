# frozen_string_literal: true

module GeneratedClient
  module SdkRuntime
    # Walks over the items of all pages of a list; each page is a call of its own, made when its first item is wanted.
    class PageWalk
      # With what a page is asked for, and what is remembered of those before it; `mark` is a token that was seen some
      # pages ago: who meets it again is going in a circle.
      Asked = ::Struct.new(:values, :options, :token, :before, :largest, :mark, :steps, :limit, keyword_init: true)
      LONGEST_SHOWN = 80
      # By which option of a call something is added to a part of the request.
      ADDED = { query: :query, header: :headers, body: :body }.freeze

      # @param operation [Operation]
      # @param values [Hash{Symbol => Object}] the arguments
      # @param options [Hash] of the calls
      # @param call [Proc] takes an operation, the arguments and the options, and gives a Call
      def initialize(configuration, operation, values, options, &call)
        @configuration = configuration
        @operation = operation
        @pages = operation.paging
        @values = values
        @options = options
        @call = call
      end

      # @return [String] without anything that may be secret
      def inspect
        "#<#{self.class.name} #{@operation.name}>"
      end

      # Yield the items of all pages, from the first one on.
      def each
        asked = first_asked
        before = nil
        until asked.nil?
          page = @call.call(@operation, asked.values, asked.options).page
          refuse_again(page) if before&.content == page.content && @pages.stuck?(page.data)
          items = @pages.items_of(page.data)
          items.each { |item| yield item }
          asked = following(asked, page, items)
          before = page
        end
      end

      private

      def first_asked
        token = given(@pages.request, @values, @options)
        start = Asked.new(values: @values, options: @options, token: token, before: 0, steps: 0, limit: 1)
        return start unless @pages.counted?

        start.token = number = Pages.whole(token)
        first = @pages.kind == :page ? @pages.first : 0
        start.before = skipped(number, number - first) unless number.nil? || number <= first
        start
      end

      # @return [Integer, nil] how many items are before a page, where that can be known
      def skipped(number, pages)
        return number if @pages.kind == :offset

        size = Pages.whole(given(@pages.size, @values, @options))
        size && (pages * size)
      end

      # @return [Asked, nil] nil where there is no further page
      def following(asked, page, items)
        received = Pages::Received.new(
          body: page.data, items: items, link: page.headers[@pages.header&.downcase || 'link'], asked: asked.token,
          size: Pages.whole(given(@pages.size, asked.values, asked.options)), before: asked.before, largest: asked.largest
        )
        token = @pages.after(received)
        return tell(token) if token.is_a?(Pages::End)

        asked_next(asked, received, token, page)
      end

      def tell(last)
        return if last.problem.nil?

        @configuration.logger&.warn { "#{@operation.name}: #{last.path.join('.')}: #{last.problem}" }
        nil
      end

      def asked_next(asked, received, token, page)
        if @pages.by_url?
          token = at_same_origin(token.to_s, page)
          current = page.uri.to_s
          values, options = asked.values, asked.options.merge(page_url: token)
        else
          current = asked.token
          values, options = with_value(asked.values, asked.options, token)
        end
        refuse(token, page) if [current, asked.token, asked.mark].any? { |seen| seen.to_s == token.to_s }

        # Each mark is left for twice as long as the one before: a circle of any length meets one.
        turned = asked.steps + 1 >= asked.limit
        values, options = called_again(values, options)
        Asked.new(
          values: values, options: options, token: token,
          before: received.before && (received.before + received.items.length),
          largest: [received.items.length, received.largest || 0].max,
          mark: turned ? token : asked.mark, steps: turned ? 0 : asked.steps + 1, limit: turned ? asked.limit * 2 : asked.limit
        )
      end

      # @return [Object] what the caller gave at a place of the request
      def given(place, values, options)
        return if place.nil?

        where, name = place
        added = options[ADDED[where]] || {}
        key = added.keys.find { |each| same?(where, each, name) }
        return added[key] unless key.nil?

        argument = argument_at(where, name)
        return values[argument] unless argument.nil?

        where == :body ? member(values, name) : nil
      end

      # @return [Array(Hash, Hash)] the arguments and the options with a value at that place of the request
      def with_value(values, options, value)
        where, name = @pages.request
        added = (options[ADDED[where]] || {}).reject { |each, _| same?(where, each, name) }
        argument = argument_at(where, name)
        return [values.merge(argument => value), options.merge(ADDED[where] => added)] unless argument.nil?

        [values, options.merge(ADDED[where] => { **added, name => value })]
      end

      def same?(where, given, name)
        where == :header ? given.to_s.casecmp?(name) : given.to_s == name
      end

      # @return [Symbol, nil] the argument that goes there; a body that is one argument has none for its members
      def argument_at(where, name)
        arguments = where == :body ? @operation.fields : @operation.parameters.select { |each| each.place == where }
        arguments.find { |each| each.wire_name == name }&.name
      end

      def member(values, name)
        body = @operation.body && values[@operation.body.argument]
        case body
        when ::Hash then Pages.value_at(Types.write(@operation.body.type, body).transform_keys(&:to_s), [name])
        when Model then Pages.value_at(body, [name])
        end
      end

      # @return [Array(Hash, Hash)] without a key that says that it is the same call as another
      def called_again(values, options)
        keys = @operation.parameters.select { |each| each.place == :header && @operation.key?(each.wire_name) }.map(&:name)
        headers = @operation.without_keys(options[:headers])
        [values.except(*keys), options.except(:idempotency_key).merge(headers: headers)]
      end

      # @return [String] the URL of a page, which is at the origin of the request for the page before it
      def at_same_origin(target, page)
        SameOrigin.lead(target, page.uri)
      rescue SameOrigin::Elsewhere => e
        message = "the next page is said to be #{e.message}"
        raise ApiError::PaginationOrigin.new(message, response_headers: page.headers), cause: nil
      end

      def refuse(token, page)
        text = token.to_s
        text = Redact.url(text, Credentials.new(@configuration).sensitive_names) if text.include?('://')
        raise ApiError::PaginationLoop.new(
          "the server gave `#{Redact.printable(text, LONGEST_SHOWN)}` as the next page again: its pages go in a circle",
          response_headers: page.headers
        )
      end

      def refuse_again(page)
        raise ApiError::PaginationLoop.new(
          'the server gave the same page again, although the next one was asked for',
          response_headers: page.headers
        )
      end
    end
  end
end
