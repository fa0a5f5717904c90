CREATE TABLE `shop` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `name` varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci NOT NULL DEFAULT '' COMMENT 'a, b (c',
  `key` varchar(20) DEFAULT NULL,
  `body` mediumtext,
  `kind` enum('a','b') DEFAULT 'a',
  `open` tinyint(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`) USING BTREE,
  UNIQUE KEY `shop_name` (`name`),
  KEY `shop_key` (`key`),
  KEY (`kind`,`open`),
  KEY (`kind`),
  INDEX by_body USING BTREE (`body`(30)),
  FULLTEXT KEY `words` (`body`)
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4;

CREATE TABLE seller (
  id INT AUTO_INCREMENT KEY,
  shop_id INT,
  boss INT NULL,
  code CHAR(4) UNIQUE,
  place POINT NOT NULL,
  SPATIAL INDEX at_place (place),
  CONSTRAINT seller_shop FOREIGN KEY (shop_id) REFERENCES shop (id) ON UPDATE CASCADE ON DELETE SET NULL,
  CONSTRAINT FOREIGN KEY (boss) REFERENCES seller (id)
);
CREATE TABLE copy LIKE seller;
