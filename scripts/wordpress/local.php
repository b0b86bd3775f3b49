<?php
// For tests only, as a plugin that is always on: WordPress asks no site on this machine, nor on a port
// that is none of the web's, for its oEmbed records.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, (int) getenv('EMBEDS_PORT')]);
