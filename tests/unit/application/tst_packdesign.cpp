// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <testdata.h>

#include <application/packdescription.h>
#include <application/packdesign.h>
#include <application/packs.h>
#include <application/preferences.h>
#include <application/target.h>

#include <QDir>
#include <QSettings>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What is set once for all packs, and holds in each of them.
class TestPackDesign : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home->path());
        VERIFY_RESULT(m_library.renew());
    }
    void cleanup() { m_library.close(); }

    void withoutAnyChoiceItIsTheStandard()
    {
        const briefing::PageDesign design = application::packDesign();
        QVERIFY(design.organisation.isEmpty() && design.logo.isEmpty() && design.family.isEmpty());
        QCOMPARE(design.pointSize, 10.5);
        QCOMPARE(design.paper, briefing::Paper::A4);
    }

    void whatIsSetStandsInEveryOutline()
    {
        set(u"packOrganisation"_s, u" Mission  of Atlantis "_s);
        set(u"packFont"_s, u"Noto Sans"_s);
        set(u"packFontSize"_s, 12.5);
        set(u"packPaper"_s, u"letter"_s);
        const auto outline = m_library->run(application::packOutline(model::Pack(), u"en"_s, {}));
        VERIFY_RESULT(outline);
        QCOMPARE(outline->design.organisation, u"Mission of Atlantis"_s);
        QCOMPARE(outline->design.family, u"Noto Sans"_s);
        QCOMPARE(outline->design.pointSize, 12.5);
        QCOMPARE(outline->design.paper, briefing::Paper::Letter);
        // What makes no sense in the file is the standard.
        set(u"packFontSize"_s, 900);
        set(u"packPaper"_s, u"papyrus"_s);
        QCOMPARE(application::packDesign().pointSize, 16.0);
        QCOMPARE(application::packDesign().paper, briefing::Paper::A4);
    }

    void aLogoOutlivesItsFile()
    {
        const QString first = drawing(u"#ff0000"_s);
        const auto name = application::keepPackLogo(first);
        VERIFY_RESULT(name);
        set(u"packLogo"_s, *name);
        QVERIFY(QFile::remove(first));
        const QByteArray red = application::packDesign().logo;
        QVERIFY(red.startsWith("\x89PNG"));
        // A broken picture changes nothing.
        QFile broken(m_home->filePath(u"broken.svg"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        const auto refused = application::keepPackLogo(broken.fileName());
        QVERIFY(!refused);
        QCOMPARE(application::packDesign().logo, red);
        // The next one takes its place.
        const auto other = application::keepPackLogo(drawing(u"#0000ff"_s));
        VERIFY_RESULT(other);
        QVERIFY(*other != *name);
        QCOMPARE(logos(), QStringList {*other});
        // The name of the old one leads to nothing, and to no other folder.
        QVERIFY(application::packDesign().logo.isEmpty());
        set(u"packLogo"_s, u"../broken.svg"_s);
        QVERIFY(application::packDesign().logo.isEmpty());
        set(u"packLogo"_s, *other);
        QVERIFY(!application::packDesign().logo.isEmpty());
        application::removePackLogo();
        QVERIFY(logos().isEmpty());
        QVERIFY(application::packDesign().logo.isEmpty());
    }

    void newPacksHaveTheClassification()
    {
        set(u"packClassification"_s, u"CONFIDENTIAL"_s);
        const auto described = m_library->run(application::packOfDescription({{u"title"_s, u"A"_s}}));
        VERIFY_RESULT(described);
        QCOMPARE(described->classification, u"CONFIDENTIAL"_s);
        // One that says otherwise has its own, or none.
        const auto open = m_library->run(application::packOfDescription({{u"classification"_s, QString()}}));
        VERIFY_RESULT(open);
        QCOMPARE(open->classification, QString());
        const auto found = application::packOfQuery(*m_library, u"smart"_s);
        VERIFY_RESULT(found);
        QCOMPARE(found->classification, u"CONFIDENTIAL"_s);
    }

    void paragraphsComeInTheSecondLanguageToo()
    {
        set(u"packSecondLanguage"_s, u"fr"_s);
        const auto found = application::packOfQuery(*m_library, u"smart"_s);
        VERIFY_RESULT(found);
        QVERIFY(!found->items.isEmpty());
        for (const model::PackItem &item : found->items)
            QCOMPARE(item.language, item.firstLanguage() == u"fr"_s ? u"fr"_s : item.firstLanguage() + u" fr"_s);
        VERIFY_RESULT(m_library->run(application::packOutline(*found, u"en"_s, {})));
    }

private:
    void set(const QString &name, const QVariant &value)
    {
        QSettings file(QSettings::IniFormat, QSettings::UserScope, u"aide-memoire"_s, u"aide-memoire"_s);
        file.setValue(u"roaming/"_s + name, value);
    }
    QString drawing(const QString &colour) const
    {
        QFile file(m_home->filePath(u"logo%1.svg"_s.arg(colour.sliced(1))));
        const QString words = u"<svg xmlns='http://www.w3.org/2000/svg' width='30' height='10'><rect width='30' height='5' fill='%1'/></svg>"_s.arg(colour);
        return file.open(QIODevice::WriteOnly) && file.write(words.toUtf8()) > 0 ? file.fileName() : QString();
    }
    QStringList logos() const { return QDir(application::preferences::folder()).entryList({u"*.png"_s}, QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_home;
    testdata::SampleLibrary m_library;
};

QTEST_MAIN(TestPackDesign)
#include "tst_packdesign.moc"
