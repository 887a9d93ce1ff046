"""The encoding of a text file, found out from its bytes."""

import pytest

from app.sessions.data import DataSource
from app.sessions.sources.encodings import encoding_of

TEXTS = [
    ("gb18030", "评论,情感\n这家餐厅的服务非常好,正面\n菜太咸了不好吃,负面\n"),
    ("gb18030", "城市,人口\n北京,2100\n上海,2400\n"),
    ("big5", "評論,情感\n這家餐廳的服務非常好,正面\n菜太鹹了不好吃,負面\n"),
    ("cp932", "名前,評価\nこの店はとても良い,良\n料理が冷たい,悪\n"),
    ("cp932", "都市,ポイント\n東京,5\n"),
    ("euc_jp", "名前,評価\nこの店はとても良い,良\n料理が冷たい,悪\n"),
    ("cp949", "이름,평가\n이 식당은 정말 좋아요,좋음\n"),
    ("cp1251", "город,цена\nМосква,5\nсанкт-петербург,6\n"),
    ("cp1252", "Größe;Straße\nMünchen;Köln\n"),
    ("cp1252", "prénom,âge\nélodie,5\nÉric,6\n"),
    ("cp1252", "a,b\n5 €,3\n"),
]


@pytest.mark.parametrize(("encoding", "text"), TEXTS, ids=lambda one: one[:12])
def test_the_bytes_tell_the_language(tmp_path, encoding, text):
    path = tmp_path / "table.csv"
    path.write_bytes(text.encode(encoding))
    assert encoding_of(path) == encoding


def test_what_is_plain_for_a_megabyte_and_not_behind_it_is_looked_at_where_it_is_not(tmp_path):
    path = tmp_path / "long.csv"
    path.write_bytes(b"a,b\n" + b"1,2\n" * 400_000 + "这家餐厅的服务非常好,正面\n".encode("gb18030") * 50)
    assert encoding_of(path) == "gb18030"


def test_utf_8_that_is_cut_between_two_looks_stays_utf_8(tmp_path):
    path = tmp_path / "long.csv"
    path.write_bytes(b"a" * ((1 << 20) - 1) + "é\n".encode())
    assert encoding_of(path) == "utf-8-sig"


def test_a_chinese_table_of_an_old_program_is_read_with_its_words(tmp_path):
    path = tmp_path / "城市.csv"
    cities = ["北京", "上海", "广州"]
    rows = "".join(f"{cities[at % 3]},{at},{at % 2}\n" for at in range(30))
    path.write_bytes(f"城市,人口,大\n{rows}".encode("gb18030"))
    raw = DataSource.read({"source": f"csv:{path}", "options": {}})
    assert list(raw.columns) == ["城市", "人口", "大"] and raw.columns["城市"].values[1] == "上海"
    assert raw.found == {"delimiter": ",", "encoding": "gb18030", "decimal": ".", "header": True}


@pytest.mark.parametrize("cell", ["{0} °C", "{0} µm", "{0} kWh/m²a", "Ärzte {0}", "Århus {0}"])
def test_a_sign_of_the_west_before_a_letter_makes_no_chinese(tmp_path, cell):
    path = tmp_path / "data.csv"
    path.write_bytes(("name;value\n" + "".join(f"{cell.format(at)};{at}\n" for at in range(40))).encode("cp1252"))
    assert encoding_of(path) == "cp1252"
