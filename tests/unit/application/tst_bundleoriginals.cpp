// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <testdata.h>

#include <application/bundleimport.h>
#include <application/bundles.h>
#include <application/imports.h>
#include <application/librarycare.h>
#include <application/librarycreation.h>
#include <application/target.h>

#include <QFileInfo>
#include <QtTest>

using namespace Qt::StringLiterals;
using application::OpenLibrary;

/// The original files that come with a bundle, and where they are once its merge is undone.
class TestBundleOriginals : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        VERIFY_RESULT(application::makeLibrary(m_library.beside(u"other"_s), application::NewLibrary::Empty));
        auto opened = OpenLibrary::open(m_library.beside(u"other"_s), OpenLibrary::Access::Write);
        VERIFY_RESULT(opened);
        m_other.emplace(std::move(*opened));
        const model::ImportReport imported = application::importFiles(*m_library, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, m_control);
        QCOMPARE(imported.count(model::ImportOutcome::Added), 1);
        m_symbol = imported.outcomes.first().symbol;
        m_file = m_library.beside(u"lamps.aidepack"_s);
        const auto selection = m_library->run(application::bundleSelection({m_symbol}));
        VERIFY_RESULT(selection);
        VERIFY_RESULT(application::writeBundle(*m_library, *selection, {}, m_file, m_control));
    }
    void cleanup()
    {
        m_other.reset();
        m_library.close();
    }

    void whatCameWithABundleGoesWithIt()
    {
        const qint64 merge = merged();
        const QString original = file();
        QVERIFY(QFileInfo::exists(original));
        QVERIFY(application::undoBundle(*m_other, merge).value_or(false));
        QVERIFY(!QFileInfo::exists(original));
        QVERIFY(!QFileInfo::exists(QFileInfo(original).path())); // Nor its folder, which held nothing else.
        const auto left = m_other->run(application::leftovers(m_other->originalsFolder()));
        VERIFY_RESULT(left);
        QVERIFY(left->isEmpty());
        // And comes again.
        QVERIFY(merged() > 0);
        QVERIFY(QFileInfo::exists(original));
    }

    void whatABackupNamesStays()
    {
        const qint64 merge = merged();
        const QString original = file();
        QCOMPARE(merged(), 0); // Adds nothing, but a backup is made before it, and could be restored.
        QVERIFY(application::undoBundle(*m_other, merge).value_or(false));
        QVERIFY(QFileInfo::exists(original));
    }

    void whatWasThereBeforeStays()
    {
        const model::ImportReport imported = application::importFiles(*m_other, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, m_control);
        QCOMPARE(imported.count(model::ImportOutcome::Added), 1);
        const QString original = file();
        const qint64 merge = merged();
        if (merge > 0)
            QVERIFY(application::undoBundle(*m_other, merge).value_or(false));
        QVERIFY(QFileInfo::exists(original));
    }

private:
    /// The number of the merge; 0 where nothing changed, -1 where it failed.
    qint64 merged()
    {
        const auto report = application::mergeBundle(*m_other, m_file, {}, m_control);
        return report ? report->merge : -1;
    }
    QString file() const
    {
        const auto target = m_other->run(application::target(m_symbol));
        return target && target->text ? m_other->originalPath(target->text->source.sha256) : QString();
    }

    testdata::SampleLibrary m_library;
    std::optional<OpenLibrary> m_other;
    jobs::JobControl m_control;
    QString m_symbol;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestBundleOriginals)
#include "tst_bundleoriginals.moc"
