<?php
// Installs a WordPress without its pages, and prints its people with their passwords as JSON.
define('WP_INSTALLING', true);

// In place of the letter to the new site's owner.
function wp_new_blog_notification() {}

$database = new mysqli('localhost', 'root', '', '', 0, getenv('WORDPRESS_SOCKET'));
$database->query('CREATE DATABASE wordpress');

$_SERVER['HTTP_HOST'] = parse_url(getenv('WORDPRESS_URL'), PHP_URL_HOST);
require getenv('WORDPRESS_FOLDER') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$password = wp_generate_password(24, false);
wp_install('Somebody else’s paper', 'admin', 'admin@example.org', true, '', $password);
wp_insert_user(['user_login' => 'author', 'user_pass' => $password, 'role' => 'author']);

// What the block editor says through, without its cookies.
$token = fn($name) => WP_Application_Passwords::create_new_application_password(
    get_user_by('login', $name)->ID,
    ['name' => 'Tests'],
)[0];
echo json_encode([
    'version' => get_bloginfo('version'),
    'password' => $password,
    'tokens' => ['admin' => $token('admin'), 'author' => $token('author')],
]);
