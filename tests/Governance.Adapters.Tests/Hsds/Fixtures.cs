namespace Governance.Adapters.Tests.Hsds;

/// <summary>Tables and lists of ours; nothing in them is real.</summary>
internal static class Fixtures
{
    public const string Organizations = """
        id,name,alternate_name,description,email,website,tax_status,parent_organization_id
        5d0b6d3e-0000-4000-8000-000000000001,Direction régionale,DR,Accueil et orientation,contact@dr.example,https://dr.example,,5d0b6d3e-0000-4000-8000-000000000009
        5d0b6d3e-0000-4000-8000-000000000002,Association exemple,,,,,,

        """;

    public const string Services = """
        id,organization_id,program_id,name,description,url,email,status,application_process,fees_description,eligibility_description,minimum_age,maximum_age
        5d0b6d3e-0000-4000-8000-000000000011,5d0b6d3e-0000-4000-8000-000000000001,p1,Maison des migrants,"Information, orientation",https://dr.example/m,m@dr.example,active,Se présenter,Gratuit,Toute personne migrante,15,99
        5d0b6d3e-0000-4000-8000-000000000012,5d0b6d3e-0000-4000-8000-000000000002,,Permanence juridique,,,,inactive,,,,,

        """;

    public const string Locations = """
        id,location_type,organization_id,name,alternate_name,description,transportation,latitude,longitude
        5d0b6d3e-0000-4000-8000-000000000021,physical,5d0b6d3e-0000-4000-8000-000000000001,Maison des migrants,Maison,Grande cour,Bus 4,16.27,-0.04
        5d0b6d3e-0000-4000-8000-000000000022,virtual,,Permanence à distance,,,,,

        """;

    public const string HouseJson = """
        [
        {"id":"5d0b6d3e-0000-4000-8000-000000000031","parent_organization_id":"5d0b6d3e-0000-4000-8000-000000000001","name":"Maison des migrants","description":"Accueil","email":"m@dr.example","website":"https://dr.example/m","phones":[{"id":"a1","number":"+223 00 00 00 00","type":"voice"}],"services":[{"id":"a2","name":"Information","status":"active","schedules":[{"byday":"MO,FR","opens_at":"08:00","closes_at":"16:30"}],"languages":[{"code":"fr"}],"service_at_locations":[{"id":"a3","location":{"id":"a4","name":"Cour","latitude":16.27,"longitude":-0.04,"addresses":[{"address_1":"Rue 1","city":"Gao","country":"ML"}]}}]},{"id":"a5","name":"Permanence juridique","minimum_age":15,"attributes":[{"id":"a6","taxonomy_term":{"id":"a7","name":"Aide juridique"}}]}]}
        ]

        """;

    public const string OrganizationJson = """
        [
        {"id":"o1","name":"Direction régionale","tax_status":"public","services":[
          {"id":"s1","name":"Maison des migrants","status":"active","fees":0,  "schedules":[{"byday":"MO","opens_at":"08:00","closes_at":"16:30"}]}, {"id":"s2","name":"Jardin"}],
         "locations":[{"id":"l1","location_type":"physical","latitude":16.27,"longitude":-0.04,"addresses":[{"address_1":"Rue 1","city":"Gao","country":"ML"}]}]},
        {"id":"o2","name":"Association exemple","services":[   {"id":"s3","name":"Permanence","status":"inactive"}],"locations":[]}
        ]

        """;

    public const string OfferJson = """
        [
        {"id":"5d0b6d3e-0000-4000-8000-000000000041","description":"Au fond","phones":[{"id":"a1","number":"+223 00 00 00 00"}],"schedules":[{"id":"a2","freq":"WEEKLY","byday":"MO","opens_at":"08:00","closes_at":"16:30"}],"service":{"id":"a3","name":"Maison des migrants","description":"Information","status":"active","minimum_age":15,"languages":[{"code":"fr"}],"organization":{"id":"5d0b6d3e-0000-4000-8000-000000000001","name":"Direction régionale"}},"location":{"id":"a4","location_type":"physical","name":"Maison","transportation":"Bus 4","latitude":16.27,"longitude":-0.04,"addresses":[{"address_1":"Rue 1","city":"Gao","country":"ML"}]}}
        ]

        """;

    public const string ServiceJson = """
        [
        {"id":"5d0b6d3e-0000-4000-8000-000000000011","name":"Maison des migrants","description":"Information","status":"active","minimum_age":15,"organization":{"id":"5d0b6d3e-0000-4000-8000-000000000001","name":"Direction régionale","tax_status":"public"},"phones":[{"id":"a1","number":"+223 00 00 00 00","description":"Jour et nuit"}],"schedules":[{"id":"a2","freq":"WEEKLY","byday":"MO,TU,WE","opens_at":"08:00:00","closes_at":"16:30:00"}],"languages":[{"code":"fr"},{"code":"ses"}],"service_at_locations":[{"id":"a3","location":{"id":"a4","location_type":"physical","name":"Maison","latitude":16.27,"longitude":-0.04,"addresses":[{"address_1":"Rue 1","address_2":"Porte 2","city":"Gao","state_province":"Gao","postal_code":"","country":"ML","address_type":"physical"}]}}]}
        ]

        """;
}
