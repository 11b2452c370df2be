// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <testdata.h>

#include <application/bundleimport.h>
#include <application/bundles.h>
#include <application/imports.h>
#include <application/librarycare.h>
#include <application/librarychanges.h>
#include <application/librarycreation.h>
#include <application/savedsearches.h>
#include <application/target.h>
#include <application/trash.h>

#include <QFileInfo>
#include <QtTest>

using namespace Qt::StringLiterals;
using application::OpenLibrary;

/// What a bundle leaves once its merge is undone: original files, lines in the log of changes, ids.
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

    /// The log of changes tells nothing of it any more, and all else.
    void anUndoneMergeLeavesNoLine()
    {
        const auto total = [this] { return m_other->run(application::libraryChanges(application::changesFrom(QDate::currentDate().addDays(-1), {})))->total; };
        VERIFY_RESULT(m_other->run(application::saveSearch(u"Boats"_s, u"boats"_s)));
        const qint64 before = total();
        const qint64 merge = merged();
        QVERIFY(total() > before);
        QVERIFY(application::undoBundle(*m_other, merge).value_or(false));
        QCOMPARE(total(), before);
        // What was done after the merge stays.
        const qint64 again = merged();
        VERIFY_RESULT(m_other->run(application::saveSearch(u"Lamps"_s, u"lamps"_s)));
        QVERIFY(application::undoBundle(*m_other, again).value_or(false));
        QCOMPARE(total(), before + 1);
    }

    void idsAreNeverGivenAgain()
    {
        const base::RecordId ada = makePerson(u"Ada Boats"_s);
        VERIFY_RESULT(m_other->run(application::moveToTrash({{model::TrashKind::Record, ada.value()}})));
        // Nothing that comes takes the number of what lies in the trash.
        const qint64 merge = merged();
        const auto came = m_other->run(application::resolve(*model::Reference::parse(m_symbol)));
        VERIFY_RESULT(came);
        QVERIFY2(came->id.value() > ada.value(), qPrintable(QString::number(came->id.value())));
        // Nor what is made later that of what went with the merge.
        QVERIFY(application::undoBundle(*m_other, merge).value_or(false));
        const base::RecordId bo = makePerson(u"Bo Lamps"_s);
        QVERIFY2(bo.value() > came->id.value(), qPrintable(QString::number(bo.value())));
    }

private:
    base::RecordId makePerson(const QString &name)
    {
        model::Record person;
        person.kind = model::RecordKind::Person;
        person.name = name;
        return m_other->run(application::makeRecord(person)).value_or(base::RecordId());
    }
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
