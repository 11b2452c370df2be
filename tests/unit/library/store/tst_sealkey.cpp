// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/store/sealedkey.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using library::SealedKey;
using library::SealKey;

/// The key that seals words, and the passphrase that seals the key.
class TestSealKey : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreSealedAndOpened()
    {
        const auto key = SealKey::make();
        QVERIFY(key);
        for (const QByteArray &words : {QByteArray(), QByteArray("a"), QByteArray("{\"comment\":\"Zwiegespr\xc3\xa4" "ch\"}"), QByteArray(70'000, 'x')}) {
            const QString sealed = key->seal(words);
            QVERIFY(!sealed.contains(u"Zwiegespr"_s));
            QCOMPARE(key->open(sealed), std::optional(words));
            QVERIFY(key->seal(words) != sealed); // Never the same twice.
            const QString without = library::sealFor(key->publicHalf(), words);
            QCOMPARE(key->open(without), std::optional(words));
        }
        // The length of a comment tells nothing.
        QCOMPARE(key->seal("no").size(), key->seal(QByteArray(200, 'x')).size());
    }

    void onlyItsKeyOpensWhatNobodyAltered()
    {
        const auto key = SealKey::make();
        const auto other = SealKey::make();
        for (const QString &sealed : {key->seal("between us"), library::sealFor(key->publicHalf(), "between us")}) {
            QCOMPARE(other->open(sealed), std::nullopt);
            for (const qsizetype at : {qsizetype(1), sealed.size() / 2, sealed.size() - 3}) {
                QString altered = sealed;
                // Of the last letter of Base64 only the highest bits count.
                altered[at] = altered.at(at) >= u'A' && altered.at(at) <= u'P' ? u'g' : u'A';
                QCOMPARE(key->open(altered), std::nullopt);
            }
            QCOMPARE(key->open(sealed.first(sealed.size() / 2)), std::nullopt);
        }
        for (const QString &noise : {u""_s, u"1"_s, u"2AAAA"_s, u"3AAAA"_s, u"1!!!"_s})
            QCOMPARE(key->open(noise), std::nullopt);
        QCOMPARE(library::sealFor("short", "between us"), QString());
        QVERIFY(!SealKey::fromBytes("short"));
    }

    void aPassphraseSealsTheKey()
    {
        const auto key = SealKey::make();
        QCOMPARE(SealedKey::make(*key, u"seven77"_s).error().code, base::ErrorCode::BadInput);
        const auto sealed = SealedKey::make(*key, u"Größe der Häfen"_s);
        QVERIFY(sealed);
        const QString text = sealed->toText();
        QVERIFY(!text.contains(QString::fromLatin1(key->bytes().toBase64())));
        const auto kept = SealedKey::fromText(text);
        QVERIFY(kept);
        QCOMPARE(kept->open(u"Größe der Hafen"_s).error().code, base::ErrorCode::PasswordWrong);
        const auto opened = kept->open(u"Größe der Häfen"_s.normalized(QString::NormalizationForm_D));
        QVERIFY(opened);
        QCOMPARE((*opened)->open(key->seal("between us")), std::optional(QByteArray("between us")));
        // Salted: the same passphrase never gives the same text.
        QVERIFY(SealedKey::make(*key, u"Größe der Häfen"_s)->toText() != text);
    }

    void whatIsNoKeyIsRefused()
    {
        const auto key = SealKey::make();
        const QJsonObject sound = QJsonDocument::fromJson(SealedKey::make(*key, u"a passphrase"_s)->toText().toUtf8()).object();
        const auto with = [&sound](const QString &name, const QJsonValue &value) {
            QJsonObject changed = sound;
            changed[name] = value;
            return SealedKey::fromText(QString::fromUtf8(QJsonDocument(changed).toJson()));
        };
        QVERIFY(with(u"version"_s, 1));
        QVERIFY(!with(u"version"_s, 2));
        QVERIFY(!with(u"salt"_s, u"AAAA"_s));
        QVERIFY(!with(u"key"_s, u"AAAA"_s));
        QVERIFY(!with(u"public"_s, QJsonValue()));
        // More than a machine has to give.
        QVERIFY(!with(u"memory"_s, 1LL << 40));
        QVERIFY(!with(u"passes"_s, 1'000'000));
        QVERIFY(!SealedKey::fromText(u"noise"_s));
        QVERIFY(!SealedKey::fromText({}));
        // The public half of somebody else would seal words for them.
        const auto foreign = with(u"public"_s, QString::fromLatin1(SealKey::make()->publicHalf().toBase64()));
        QVERIFY(foreign);
        QCOMPARE(foreign->open(u"a passphrase"_s).error().code, base::ErrorCode::PasswordWrong);
    }
};

QTEST_GUILESS_MAIN(TestSealKey)
#include "tst_sealkey.moc"
