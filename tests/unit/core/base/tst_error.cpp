// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/privatelock.h>
#include <core/base/result.h>

#include <QtTest>

using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasItsOwnNameCauseAndRemedy();
    void lineTellsCauseDetailAndRemedy();
    void lineWithoutDetailHasNoEmptyBrackets();
    void privateAnnotationsHaveSentencesOfTheirOwn();
    void failureConvertsToAnyResult();
};

namespace {

constexpr auto kLast = base::ErrorCode::Cancelled;

}

void TestError::everyCodeHasItsOwnNameCauseAndRemedy()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(kLast); ++i) {
        const auto code = static_cast<base::ErrorCode>(i);
        const QString name = base::codeName(code);
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        // The names are a contract with scripts: lower case and hyphens only.
        QVERIFY2(QRegularExpression(u"^[a-z]+(-[a-z]+)*$"_s).match(name).hasMatch(), qPrintable(name));
        const QString cause = QString::fromUtf8(base::causeOf(code));
        const QString remedy = QString::fromUtf8(base::remedyOf(code));
        QVERIFY2(cause.endsWith(u'.') && remedy.endsWith(u'.'), qPrintable(name));
        QVERIFY2(cause != remedy, qPrintable(name));
    }
    QCOMPARE(names.size(), static_cast<int>(kLast) + 1);
}

void TestError::lineTellsCauseDetailAndRemedy()
{
    const QString line = base::englishLine({base::ErrorCode::NotWellFormed, u"a.xml"_s, u"line 3: tag mismatch"_s});
    QCOMPARE(line,
        u"The file is not well-formed XML (line 3: tag mismatch). Get the file again, or save it as text or HTML and "
        u"import that."_s);
}

void TestError::lineWithoutDetailHasNoEmptyBrackets()
{
    const QString line = base::englishLine({base::ErrorCode::Empty, u"a.xml"_s, {}});
    QCOMPARE(line, u"The file is empty. Get the file again from its source."_s);
}

void TestError::privateAnnotationsHaveSentencesOfTheirOwn()
{
    const base::Error locked = base::privateAnnotationsLocked();
    const base::Error wrong {base::ErrorCode::PasswordWrong, {}, base::kOfPrivateAnnotations};
    for (const base::Error &error : {locked, wrong}) {
        const QString line = base::englishLine(error);
        QVERIFY2(line.contains(u"private annotations"_s) && !line.contains(u"file"_s) && !line.contains(u'('), qPrintable(line));
        // A file is not spoken of as if it were one.
        const QString ofFile = base::englishLine({error.code, u"a.pdf"_s, {}});
        QVERIFY2(ofFile.contains(u"file"_s) && !ofFile.contains(u"annotation"_s), qPrintable(ofFile));
    }
}

void TestError::failureConvertsToAnyResult()
{
    const auto number = []() -> base::Result<int> { return base::failure(base::ErrorCode::NotFound, u"57/12"_s); };
    const auto nothing = [&number]() -> base::Status {
        if (const base::Result<int> result = number(); !result)
            return base::failure(result.error());
        return base::ok();
    };
    QVERIFY(!nothing());
    QCOMPARE(nothing().error().subject, u"57/12"_s);
    QCOMPARE(base::codeName(nothing().error().code), u"not-found"_s);
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
